package touchstone.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is on its way to sign-off.
 *
 * @param standing where it is
 * @param because why it was returned or reopened
 * @param seal the signature, once signed off
 * @param waivers missing things that an editor let pass
 * @param findingsSeen keys of the findings that somebody looked at
 * @param looks up to which entry each person has seen the case
 */
public record Review(
        Standing standing,
        @Nullable String because,
        @Nullable Seal seal,
        List<Waiver> waivers,
        List<String> findingsSeen,
        List<Look> looks) {

    /**
     * A missing thing that an editor let pass.
     *
     * @param missing key of the missing thing
     * @param because why
     * @param by who
     */
    public record Waiver(String missing, String because, Person by) {}

    /**
     * How far somebody has seen a case.
     *
     * @param who the person's name
     * @param entries number of the last journal entry seen
     * @param at when, UTC
     */
    public record Look(String who, int entries, Instant at) {}

    /** A case that was just opened. */
    public static final Review DRAFT = new Review(Standing.DRAFT, null, null, List.of(), List.of(), List.of());

    public Review {
        waivers = List.copyOf(waivers);
        findingsSeen = List.copyOf(findingsSeen);
        looks = List.copyOf(looks);
    }

    /** The same review at another standing. */
    public Review at(Standing other, @Nullable String why, @Nullable Seal newSeal) {
        return new Review(other, why, newSeal, waivers, findingsSeen, looks);
    }

    /** The same review of a case that was opened again: a waiver holds for the one sign-off that it was given for. */
    public Review reopened(String why) {
        return new Review(Standing.DRAFT, why, null, List.of(), findingsSeen, looks);
    }

    /** How far this person has seen the case, if ever. */
    public Optional<Look> lookOf(Person person) {
        return looks.stream().filter(look -> person.isNamed(look.who())).findFirst();
    }

    /** The same review after somebody's look, which takes the place of their earlier one. */
    public Review seen(Look look, Person by) {
        List<Look> others = new ArrayList<>(looks);
        others.removeIf(earlier -> by.isNamed(earlier.who()));
        others.add(look);
        return new Review(standing, because, seal, waivers, findingsSeen, others);
    }

    /** The same review with one more thing let pass. */
    public Review waiving(Waiver waiver) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.removeIf(earlier -> earlier.missing().equals(waiver.missing()));
        all.add(waiver);
        return new Review(standing, because, seal, all, findingsSeen, looks);
    }

    /** The same review with one more finding looked at. */
    public Review lookedAt(String finding) {
        if (findingsSeen.contains(finding)) {
            return this;
        }
        List<String> all = new ArrayList<>(findingsSeen);
        all.add(finding);
        return new Review(standing, because, seal, waivers, all, looks);
    }
}
