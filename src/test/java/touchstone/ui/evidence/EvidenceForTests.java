package touchstone.ui.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.GradeEvidence;
import touchstone.ui.DeskForTests;

/** Cases with evidence in them, for tests of screens. */
public final class EvidenceForTests {

    /** A saved post in the shape of the X API, version 2; its words are ours. */
    public static final String POST = """
        {"data": {"id": "1572568782748680194", "created_at": "2022-09-21T12:49:49.000Z", "lang": "en",
          "text": "Queue at the border between Russia and Finland: 35 km",
          "attachments": {"media_keys": ["7_1572568"]}},
         "includes": {"media": [{"media_key": "7_1572568", "type": "video"}]}}
        """;

    private EvidenceForTests() {}

    /** A chat as Telegram exports it; its words are ours. */
    public static String chat(int messages) {
        return IntStream.range(0, messages)
                .mapToObj(i ->
                        "{\"id\":%d,\"type\":\"message\",\"date_unixtime\":\"%d\",\"from\":\"Border news\",\"text\":\"Message %d from the road\"}"
                                .formatted(i, 1_663_754_400 + 60 * i, i))
                .collect(Collectors.joining(
                        ",", "{\"name\":\"Border news\",\"type\":\"public_channel\",\"id\":9,\"messages\":[", "]}"));
    }

    /** A case with four pieces attached and the saved post kept, as number 5, attached to nothing. */
    public static DeskForTests post(Path folder) {
        DeskForTests desk = attached(folder);
        Path file = desk.write("reader-post.json", POST);
        keep(desk, file);
        return desk;
    }

    /** A case with four pieces of evidence, each attached. */
    public static DeskForTests attached(Path folder) {
        DeskForTests desk = new DeskForTests(folder);
        add(
                desk,
                1,
                Evidence.Kind.OFFICIAL_STATEMENT,
                "Officials: 250 m of cars",
                "A2",
                Stance.Direction.REFUTES,
                1,
                2);
        add(desk, 2, Evidence.Kind.VIDEO, "Same clip, filmed 29 Aug", "B1", Stance.Direction.REFUTES, 1, 2);
        add(desk, 3, Evidence.Kind.DATASET, "Crossings, whole eastern border", "A1", Stance.Direction.CONTEXT, 1, 4);
        add(desk, 4, Evidence.Kind.PHONE_CALL, "Call: duty officer", "B2", Stance.Direction.SUPPORTS, 3);
        return desk;
    }

    private static void keep(DeskForTests desk, Path file) {
        desk.keep(file);
    }

    private static void add(
            DeskForTests desk,
            int number,
            Evidence.Kind kind,
            String title,
            String grade,
            Stance.Direction direction,
            int... claims) {
        Provenance from = new Provenance(
                null,
                "the office itself",
                null,
                Instant.parse("2022-09-22T09:31:00Z"),
                DeskForTests.CHECKER.name(),
                "by telephone",
                null);
        String text = kind == Evidence.Kind.DATASET
                ? "day,crossings\n2022-09-14,3133\n2022-09-21,4824\n"
                : "The queue was about 250 metres long at its longest, and traffic is normal.";
        desk.does(
                DeskForTests.CHECKER,
                new AddEvidence(new Evidence(1, kind, title, from, null, text, null, List.of(), null)));
        desk.does(
                DeskForTests.CHECKER,
                new GradeEvidence(number, Grade.parse(grade).orElseThrow()));
        for (int claim : claims) {
            desk.does(DeskForTests.CHECKER, new Attach(new Stance(claim, number, direction, null, null)));
        }
    }
}
