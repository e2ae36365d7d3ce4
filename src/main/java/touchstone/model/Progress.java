package touchstone.model;

/** How long work tells how far it is, and hears that nobody wants it any more. */
public interface Progress {

    /** Nobody looks, nobody cancels. */
    Progress UNSEEN = new Progress() {
        @Override
        public void at(long done, long of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param done how much is done, in whatever the work counts
     * @param of how much there is; 0 where that is not known
     */
    void at(long done, long of);

    /**
     * Says how far the work is, in bytes.
     *
     * @param done how many bytes are done
     * @param of how many there are; 0 where that is not known
     */
    default void atBytes(long done, long of) {
        at(done, of);
    }

    /** The same, of which nothing is told: for a short part of longer work. */
    default Progress quiet() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** Whether the person cancelled; the work then stops at the next place where nothing is half done. */
    boolean cancelled();
}
