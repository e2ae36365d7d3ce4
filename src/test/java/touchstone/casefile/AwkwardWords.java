package touchstone.casefile;

import java.util.Random;

/** Words that have broken programs before: quotes, controls, half characters, other scripts, other directions. */
final class AwkwardWords {

    private static final String[] WORDS = {
        "bridge",
        "1951",
        "“quoted”",
        "naïve",
        "Ελλάδα",
        "مصر",
        "日本",
        "🧭",
        "a\u0301",
        "\u202Eright\u202C",
        "x'y",
        "\"",
        "",
        "20 miles",
        "line\nbreak",
        "tab\there",
        "\\",
        "OR",
        "NEAR(",
        "\uFEFF",
        "\uD83D",
        "NULL",
        "-0"
    };

    private AwkwardWords() {}

    /** Up to so many of them, drawn by lot. */
    static String drawn(Random random, int most) {
        StringBuilder words = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(left == 1 ? "" : " ");
        }
        return words.toString();
    }
}
