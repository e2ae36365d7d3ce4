package touchstone.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Staged;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;

/** A case as it grows, edit by edit, each with who made it and when; in memory until all of it is kept at once. */
final class SampleStory {

    private final List<Entry> told = new ArrayList<>();
    private final List<Staged> bytes = new ArrayList<>();
    private LocalDate day;
    private Person by;
    private @Nullable Outcome<Case> reached;

    /** A story that begins with a new case. */
    SampleStory(LocalDate day, Person by) {
        this.day = day;
        this.by = by;
    }

    /** A story that goes on with a case. */
    SampleStory(Case from, LocalDate day, Person by) {
        this(day, by);
        reached = Outcome.done(from);
    }

    /** From here on, another person on some day. */
    SampleStory then(LocalDate onDay, Person person) {
        day = onDay;
        by = person;
        return this;
    }

    /** Somebody makes an edit, at a time such as {@code 09:14}, UTC. */
    SampleStory at(String time, Edit... edits) {
        return at(time, by, edits);
    }

    /** Another makes an edit. */
    SampleStory at(String time, Person person, Edit... edits) {
        for (Edit edit : edits) {
            Outcome<Case> before = reached;
            int number = before == null ? 1 : before.fold(found -> found.trail().entries() + 1, _ -> 1);
            Entry entry = new Entry(new Stamp(number, person, moment(time)), edit);
            reached = before == null ? entry.applyTo(null) : before.then(entry::applyTo);
            told.add(entry);
        }
        return this;
    }

    /** A piece of evidence is kept, unless it could not be read. */
    SampleStory keeps(String time, Outcome<Brought> evidence) {
        evidence.either(
                item -> {
                    bytes.addAll(item.bytes());
                    at(time, new AddEvidence(item.evidence()));
                },
                trouble -> reached = Outcome.refused(trouble));
        return this;
    }

    /** The bytes that the entries name, besides those of the article. */
    List<Staged> bytes() {
        return List.copyOf(bytes);
    }

    /** A moment of the day, UTC. */
    Instant moment(String time) {
        return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    /** The entries, if every one of them was allowed. */
    Outcome<List<Entry>> entries() {
        Outcome<Case> end = reached;
        return end == null ? Outcome.done(List.of()) : end.map(_ -> List.copyOf(told));
    }

    /** The case as it is by now. */
    Outcome<Case> reached() {
        Outcome<Case> end = reached;
        if (end == null) {
            throw new IllegalStateException("nothing was told yet");
        }
        return end;
    }
}
