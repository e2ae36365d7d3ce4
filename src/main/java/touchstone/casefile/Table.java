package touchstone.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables that say how a case stands now, parents before children, with the columns that this program writes. */
enum Table {
    CASES(
            1,
            "number id title scale standing because entries opened_at opened_by opened_role changed_at changed_by"
                    + " changed_role claims_ever evidence_ever comments_ever claims_open claims_proposed evidence_kept"
                    + " comments_unsettled"),
    ARTICLES(
            1,
            "case_number file_name sha256 size media_type headline byline outlet published address language text"
                    + " captured"),
    PAGES(2, "case_number page start"),
    PARAGRAPHS(2, "case_number position start end kind"),
    BOILERPLATE(2, "case_number position start end kind"),
    CLAIMS(2, "case_number number wording claimant said_on kind score state by_hand dismissed_because"),
    PASSAGES(3, "case_number claim position start end quote before after"),
    REASONS(3, "case_number claim position cue words start end weight"),
    CLAIM_QUESTIONS(3, "case_number claim question"),
    VERDICTS(2, "case_number claim rating reasons as_of decided_by decided_role decided_at"),
    VERDICT_MEDIA(3, "case_number claim category"),
    SECOND_RATINGS(3, "case_number claim position rating why rated_by rated_role rated_at"),
    EVIDENCE(
            2,
            "case_number number kind title address author published obtained_at obtained_by how file_name sha256 size"
                    + " media_type reliability credibility text"),
    POSTS(
            2,
            "case_number evidence platform shape post_id name handle text created language address replies reposts"
                    + " likes typed_in"),
    POST_MEDIA(3, "case_number evidence position kind address description"),
    FACTS(3, "case_number evidence position kind value set_by read_from"),
    STANCES(3, "case_number claim evidence direction excerpt note page"),
    COMMENTS(2, "case_number number claim evidence reply_to text written_by written_role written_at settled"),
    SEALS(1, "case_number sealed_by sealed_role sealed_at entries head evidence verdicts public_key signature"),
    WAIVERS(2, "case_number position missing because waived_by waived_role"),
    FINDINGS_SEEN(2, "case_number position finding"),
    LOOKS(2, "case_number position who entries at"),
    WORKERS(2, "case_number position name");

    private final int keys;
    private final String frames;
    private final String gaps;
    private final String select;
    private final String insert;
    private final String update;
    private final String delete;

    Table(int keys, String columns) {
        this.keys = keys;
        List<String> names = Arrays.asList(columns.split(" "));
        List<String> key = names.subList(0, keys);
        List<String> rest = names.subList(keys, names.size());
        String table = spelled();
        String where = key.stream().map(name -> name + " = ?").collect(Collectors.joining(" AND "));
        List<String> real = names.stream().filter(Table::isReal).toList();
        List<String> framed = new ArrayList<>(List.of("'" + table + "'"));
        names.stream().filter(name -> !isReal(name)).forEach(framed::add);
        frames = "SELECT * FROM (SELECT " + Frames.sql(framed) + ", "
                + (real.isEmpty() ? "NULL" : real.getFirst()) + " FROM " + table + " WHERE " + names.getFirst()
                + " = ?1 ORDER BY " + String.join(", ", key) + ")";
        gaps = key.getLast().equals("position")
                ? "SELECT count(*) FROM (SELECT position, row_number() OVER (PARTITION BY "
                        + String.join(", ", key.subList(0, keys - 1)) + " ORDER BY position) AS place FROM " + table
                        + " WHERE case_number = ?1) WHERE position <> place"
                : "";
        select = "SELECT " + String.join(", ", names) + " FROM " + table + " WHERE " + names.getFirst()
                + " = ? ORDER BY " + String.join(", ", key);
        insert = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
        update = "UPDATE " + table + " SET "
                + rest.stream().map(name -> name + " = ?").collect(Collectors.joining(", ")) + " WHERE " + where;
        delete = "DELETE FROM " + table + " WHERE " + where;
    }

    private static boolean isReal(String column) {
        return column.equals("score") || column.equals("weight");
    }

    /** Its name in the file. */
    final String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of its first columns tell its rows apart. */
    int keys() {
        return keys;
    }

    /** All rows of one case, in order. */
    String select() {
        return select;
    }

    /**
     * All rows of one case in all tables, table by table and in order: each {@linkplain Frames in one piece}, with the
     * place of its table before it, but for a real number, which SQLite would round to make text of it.
     */
    static String frames() {
        return Arrays.stream(values()).map(table -> table.frames).collect(Collectors.joining(" UNION ALL "));
    }

    /** How many rows of one case, in all tables, stand at another place of their list than where they are counted. */
    static String gaps() {
        return Arrays.stream(values())
                .filter(table -> !table.gaps.isEmpty())
                .map(table -> "(" + table.gaps + ")")
                .collect(Collectors.joining(" + ", "SELECT ", ""));
    }

    String insert() {
        return insert;
    }

    /** Takes the values first, the key after them. */
    String update() {
        return update;
    }

    String delete() {
        return delete;
    }
}
