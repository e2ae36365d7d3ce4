package touchstone.isolated;

import java.io.IOException;

/** Something that is done in the child process: bytes in, bytes out, nothing else. */
public interface IsolatedTask {

    /** What the parent calls it by: small letters and hyphens. */
    String name();

    /**
     * Does it; whatever is thrown ends the child and is trouble for the parent.
     *
     * @param given the bytes of a file, as they are
     * @return the answer, in a form that the parent reads with suspicion
     */
    byte[] answer(byte[] given) throws IOException;
}
