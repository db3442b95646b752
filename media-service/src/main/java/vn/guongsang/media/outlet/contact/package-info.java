/** Whom to ask at an outlet: personal data of officers, for the boards and the outlet itself only. */
package vn.guongsang.media.outlet.contact;
