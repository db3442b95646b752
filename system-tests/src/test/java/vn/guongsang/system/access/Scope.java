package vn.guongsang.system.access;

/** How the place of a caller with the right role binds an operation. */
enum Scope {
    /** Not at all. */
    EVERYTHING {
        @Override
        boolean covers(Caller caller) {
            return true;
        }
    },
    /** The record's unit lies in the caller's subtree, or the caller sees the whole province. */
    UNIT {
        @Override
        boolean covers(Caller caller) {
            return caller.role().bond() == Role.Bond.NOTHING
                    || caller.relation().within();
        }
    },
    /** The task is one of the caller's outlet. */
    NEWSROOM {
        @Override
        boolean covers(Caller caller) {
            return caller.newsroom() == Newsroom.OWN;
        }
    },
    /** A newsroom sees its own tasks, everybody else those of their units. */
    TASK {
        @Override
        boolean covers(Caller caller) {
            return caller.role().bond() == Role.Bond.OUTLET ? NEWSROOM.covers(caller) : UNIT.covers(caller);
        }
    };

    abstract boolean covers(Caller caller);
}
