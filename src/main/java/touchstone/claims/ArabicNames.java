package touchstone.claims;

/** What Arabic writes together with a name. */
final class ArabicNames {

    private ArabicNames() {}

    /** Without the "to" that is written together with a name after "according": "لوزارة" becomes "وزارة", "للبلدية" "البلدية". */
    static String withoutPreposition(String text, int start, String written) {
        int from = Math.max(0, start - 12);
        String before = WordForm.of(text.substring(from, start).strip());
        boolean takes = before.endsWith("وفقا") || before.endsWith("طبقا");
        if (!takes || !written.startsWith("ل") || written.length() < 4) {
            return written;
        }
        return written.startsWith("لل") ? "ال" + written.substring(2) : written.substring(1);
    }
}
