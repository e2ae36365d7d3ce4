package touchstone.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.model.Post;

/** What a person says who typed a post in: facts all the same, and each with a person behind it. */
final class TypedFacts {

    private static final String WHERE = "typed in";

    private TypedFacts() {}

    static List<Fact> of(Post typed) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Fact.Kind.AUTHOR_NAME, typed.name());
        add(facts, Fact.Kind.AUTHOR_HANDLE, typed.handle());
        add(
                facts,
                Fact.Kind.STATED_TIME,
                typed.created() == null ? null : typed.created().toString());
        add(facts, Fact.Kind.LANGUAGE, typed.language());
        add(facts, Fact.Kind.ADDRESS, typed.address());
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, Fact.Kind kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(kind, value, Fact.SetBy.PERSON, WHERE));
        }
    }
}
