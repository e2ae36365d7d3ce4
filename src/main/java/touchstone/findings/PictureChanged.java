package touchstone.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;

/**
 * A picture that was in an editing program's hands, or whose small copy shows something else. Neither says what was
 * changed: newsrooms crop and brighten every day.
 */
final class PictureChanged implements Check {

    private static final double ALIKE = 0.85;
    private static final Pattern HOW_ALIKE = Pattern.compile("alike (-?\\d\\.\\d+)");
    private static final Pattern EDITOR = Pattern.compile(
            "photoshop|lightroom|gimp|snapseed|affinity|pixelmator|picsart|faceapp|facetune|canva\\b|paint\\.net|paint"
                    + " shop|capture"
                    + " one|darktable|rawtherapee|luminar|photoscape|polarr|vsco|photodirector|krita|midjourney|stable"
                    + " diffusion|dall|firefly");

    @Override
    public List<Finding> in(Case of) {
        List<Finding> findings = new ArrayList<>();
        for (Evidence item : of.evidence()) {
            editor(item).ifPresent(name -> findings.add(about(item, Finding.Kind.EDITED_WITH, name)));
            item.facts().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.THUMBNAIL && isUnlike(fact.value()))
                    .limit(1)
                    .forEach(fact -> findings.add(about(item, Finding.Kind.THUMBNAIL_DIFFERS, fact.value())));
        }
        return findings;
    }

    private static Finding about(Evidence item, Finding.Kind kind, String words) {
        return new Finding(kind, null, item.number(), List.of(words));
    }

    private static Optional<String> editor(Evidence item) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SOFTWARE || fact.kind() == Fact.Kind.EDITS)
                .map(Fact::value)
                .filter(value -> EDITOR.matcher(value.toLowerCase(Locale.ROOT)).find())
                .findFirst();
    }

    private static boolean isUnlike(String value) {
        Matcher alike = HOW_ALIKE.matcher(value);
        return alike.find() && Double.parseDouble(alike.group(1)) < ALIKE;
    }
}
