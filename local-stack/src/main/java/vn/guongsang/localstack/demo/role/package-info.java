/** What each body of the plan does in the demo: the unit and the council, the newsroom, the office that counts. */
package vn.guongsang.localstack.demo.role;
