package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Person;

/**
 * What the program remembers of the person who works with it; none of it belongs to a case.
 *
 * @param who who works here
 * @param introduced whether the person said so, or it is only the name of the account
 * @param theme light, dark, or as the system has it
 * @param readingSize size of the article's text, in times of the interface's
 * @param caseFile the case file that was open, if any
 * @param place where in it
 * @param rail numbers of the cases beside which the person works, newest first
 * @param dimBelow below which score claims that nobody decided about are dimmed, from 0 to 1
 * @param keys the keys that the person chose instead of those shipped, as they are written, by the id of what they do
 */
public record Settings(
        Person who,
        boolean introduced,
        Theme theme,
        double readingSize,
        @Nullable Path caseFile,
        Place place,
        List<Integer> rail,
        double dimBelow,
        Map<String, String> keys) {

    /** How bright the window is. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The reading size before anybody changed it. */
    public static final double READING_SIZE = 1.31;

    private static final int RAIL = 5;

    public Settings {
        rail = List.copyOf(rail);
        dimBelow = Math.clamp(dimBelow, 0.0, 1.0);
        keys = Map.copyOf(keys);
    }

    /** Before anything was chosen. */
    public static Settings first(String account) {
        Person person = new Person(account.isBlank() ? "Fact-checker" : account, Person.Role.CHECKER);
        return new Settings(person, false, Theme.SYSTEM, READING_SIZE, null, Place.BEGINNING, List.of(), 0, Map.of());
    }

    /** The same settings for somebody who said who they are. */
    public Settings of(Person other) {
        return new Settings(other, true, theme, readingSize, caseFile, place, rail, dimBelow, keys);
    }

    /** The same settings in another theme. */
    public Settings in(Theme other) {
        return new Settings(who, introduced, other, readingSize, caseFile, place, rail, dimBelow, keys);
    }

    /** The same settings with larger or smaller reading text, within 1.1 and 1.8. */
    public Settings reading(double size) {
        return new Settings(who, introduced, theme, Math.clamp(size, 1.1, 1.8), caseFile, place, rail, dimBelow, keys);
    }

    /** The same settings with another case file open. */
    public Settings with(Path file) {
        return new Settings(who, introduced, theme, readingSize, file, place, rail, dimBelow, keys);
    }

    /** The same settings with exactly these keys in place of those shipped. */
    public Settings with(Map<String, String> others) {
        return new Settings(who, introduced, theme, readingSize, caseFile, place, rail, dimBelow, others);
    }

    /** The same settings with claims below this score dimmed. */
    public Settings dimming(double below) {
        return new Settings(who, introduced, theme, readingSize, caseFile, place, rail, below, keys);
    }

    /** The same settings at another place; its case joins the rail. */
    public Settings at(Place other) {
        List<Integer> cases = new java.util.ArrayList<>(rail);
        if (other.caseNumber() > 0 && !cases.contains(other.caseNumber())) {
            cases.addFirst(other.caseNumber());
        }
        return new Settings(
                who,
                introduced,
                theme,
                readingSize,
                caseFile,
                other,
                cases.subList(0, Math.min(RAIL, cases.size())),
                dimBelow,
                keys);
    }
}
