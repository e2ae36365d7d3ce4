package touchstone.claims.encoder;

/** The networks of an encoder, as they came from their makers; both know the same pieces of words. */
public enum Pretrained {
    /** bge-small-en-v1.5. */
    BGE(0, "bge-small-en-v1.5-q", ""),
    /** e5-small-v2, which wants to be told that a text is to be compared with its like. */
    E5(1, "e5-small-v2-q", "query: ");

    /** Where the vocabulary of all lies in the program. */
    static final String VOCABULARY = "/encoder/bge-small-en-v1.5-q-tokenizer.json";

    /** What each network calls its last layer. */
    static final String LAST = "last_hidden_state";

    private final int place;
    private final String file;
    private final String before;

    Pretrained(int place, String file, String before) {
        this.place = place;
        this.file = file;
        this.before = before;
    }

    /** Its place among them, from 0. */
    int place() {
        return place;
    }

    /** Where its weights lie in the program. */
    String weights() {
        return "/encoder/" + file + ".onnx";
    }

    /** What its makers put before a text. */
    String before() {
        return before;
    }
}
