package touchstone.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds figures with units in English sentences: lengths, amounts of money, people. */
final class Figures {

    private static final Map<String, Double> METRES = Map.ofEntries(
            Map.entry("km", 1000.0),
            Map.entry("kilometre", 1000.0),
            Map.entry("kilometer", 1000.0),
            Map.entry("m", 1.0),
            Map.entry("metre", 1.0),
            Map.entry("meter", 1.0),
            Map.entry("mile", 1609.344),
            Map.entry("yard", 0.9144),
            Map.entry("foot", 0.3048),
            Map.entry("feet", 0.3048),
            Map.entry("ft", 0.3048));
    private static final Map<String, Double> MAGNITUDES = Map.of(
            "thousand",
            1e3,
            "k",
            1e3,
            "million",
            1e6,
            "mn",
            1e6,
            "m",
            1e6,
            "billion",
            1e9,
            "bn",
            1e9,
            "trillion",
            1e12);
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"));

    private static final String BOUND = "(?<bound>\\b(?:" + Bound.WORDS.replace(" ", "\\s+") + ")\\s+)?";
    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String UPON = "(?<upon>" + Bound.UPON + ")?";
    private static final String AFTER = "(?<after>" + Bound.AFTER + ")?";
    private static final String MAGNITUDE = "(?:\\s?(?<magnitude>thousand|million|billion|trillion|bn|mn|m|k)\\b)?";
    private static final String GAP = "[\\s\\u00a0\\u202f-]?";
    private static final Pattern LENGTH = pattern("(?<![\\w.,£$€-])" + NUMBER + UPON + GAP
            + "(?<unit>km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|yards?|feet|foot|ft)\\b"
            + "(?!\\s*(?:/|²|³|per\\b|an hour|\\^))" + AFTER);
    private static final Pattern MONEY_BEFORE =
            pattern("(?<unit>US\\$|[$€£]|\\b(?:USD|EUR|GBP)\\s)" + NUMBER + MAGNITUDE + UPON + AFTER);
    private static final Pattern MONEY_AFTER = pattern("(?<![\\w.,£$€-])" + NUMBER + MAGNITUDE + UPON
            + "\\s(?:US )?(?<unit>dollars?|euros?|pounds?|roubles?|rubles?|USD|EUR|GBP)\\b" + AFTER);
    private static final Pattern PEOPLE = pattern("(?<![\\w.,£$€-])" + NUMBER + MAGNITUDE + UPON
            + "\\s(?:\\p{L}+\\s)?(?<unit>people|persons|passengers|travellers|travelers|protesters|demonstrators"
            + "|soldiers|troops|reservists|refugees|migrants|voters|residents|Russians|Ukrainians|Finns)\\b" + AFTER);

    private Figures() {}

    /** The figures of a text in the order of lengths, money and people. */
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Matcher found = LENGTH.matcher(text); found.find(); ) {
            String unit = found.group("unit").toLowerCase(Locale.ROOT);
            figures.add(figure(found, "length", METRES.getOrDefault(singular(unit), 1.0), 1));
        }
        for (Pattern money : List.of(MONEY_BEFORE, MONEY_AFTER)) {
            for (Matcher found = money.matcher(text); found.find(); ) {
                String unit = singular(found.group("unit").strip().toLowerCase(Locale.ROOT));
                figures.add(figure(found, CURRENCIES.getOrDefault(unit, unit), 1, magnitude(found)));
            }
        }
        for (Matcher found = PEOPLE.matcher(text); found.find(); ) {
            String who = found.group("unit").toLowerCase(Locale.ROOT);
            figures.add(figure(found, who.equals("persons") ? "people" : who, 1, magnitude(found)));
        }
        return List.copyOf(figures);
    }

    private static Figure figure(Matcher found, String kind, double perUnit, double magnitude) {
        double number = Double.parseDouble(found.group("number").replace(",", ""));
        Figure.Bounded bounded = new Figure.Bounded(
                part(found, "bound").toLowerCase(Locale.ROOT), part(found, "upon"), part(found, "after"));
        String written = found.group("number");
        int from = found.group("bound") == null ? found.start() : found.end("bound");
        String whole = found.group().substring(from - found.start());
        return new Figure(
                kind,
                number * perUnit * magnitude,
                found.group("unit").strip(),
                perUnit,
                bounded.around(written, ""),
                (bounded.before() + " " + whole).strip().replaceAll("\\s+", " "),
                bounded);
    }

    private static String part(Matcher found, String name) {
        String part = found.group(name);
        return part == null ? "" : part.strip().replaceAll("\\s+", " ");
    }

    private static double magnitude(Matcher found) {
        String magnitude = found.group("magnitude");
        return magnitude == null ? 1 : MAGNITUDES.getOrDefault(magnitude.toLowerCase(Locale.ROOT), 1.0);
    }

    private static String singular(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static Pattern pattern(String figure) {
        return Pattern.compile(BOUND + figure, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
