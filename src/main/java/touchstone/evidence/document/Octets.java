package touchstone.evidence.document;

import java.nio.charset.StandardCharsets;

/**
 * Bytes in which words are looked for; they are never copied as a whole.
 *
 * @param bytes of a file
 */
@SuppressWarnings("ArrayRecordComponent") // looked at where they lie
record Octets(byte[] bytes) {

    int size() {
        return bytes.length;
    }

    /** Where a word stands next, or −1. */
    int next(String word, int from, int to) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        int last = Math.min(to, bytes.length) - wanted.length;
        for (int at = Math.max(0, from); at <= last; at++) {
            if (bytes[at] == wanted[0] && isAt(at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** Where a word stands last before a place, but not before another, or −1. */
    int last(String word, int before, int notBefore) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = Math.min(before, bytes.length) - wanted.length; at >= Math.max(0, notBefore); at--) {
            if (bytes[at] == wanted[0] && isAt(at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int place, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[place + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** What stands in a stretch, byte for byte. */
    String text(int from, int to) {
        int begin = Math.clamp(from, 0, bytes.length);
        int end = Math.clamp(to, begin, bytes.length);
        return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
}
