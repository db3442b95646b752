/** Who is called to an emulation movement, and what each unit has answered. */
package vn.guongsang.nominations.movement.registration;
