package touchstone.model;

/**
 * One thing read from evidence.
 *
 * @param kind what it is
 * @param value as read; times in ISO 8601 UTC, sizes in bytes
 * @param setBy who put it there, and so how far it can be trusted
 * @param readFrom where in the file it stands, such as {@code data.created_at}
 */
public record Fact(Kind kind, String value, SetBy setBy, String readFrom) {

    /** Something was kept that could not be looked into, or not all of it: read from nowhere. */
    public static Fact unread(String why) {
        return new Fact(Kind.FORMAT, why, SetBy.PROGRAM, "");
    }

    /** Whether it says why something could not be looked into. */
    public boolean isUnread() {
        return kind == Kind.FORMAT && setBy == SetBy.PROGRAM && readFrom.isEmpty();
    }

    /** Whether it says something to a person; by the rest the program only knows a picture again. */
    public boolean isForPeople() {
        return kind != Kind.LIKENESS_POINTS;
    }

    /** What a fact is. */
    public enum Kind {
        POST_ID,
        TIME_IN_ID,
        STATED_TIME,
        LOCAL_TIME,
        RECEIVED_TIME,
        EDITED_TIME,
        EDITED,
        DELETED,
        AUTHOR_NAME,
        AUTHOR_HANDLE,
        AUTHOR_ID,
        LANGUAGE,
        MEDIA,
        MEDIA_FILE,
        COUNTS,
        REPLY_TO,
        REPOST_OF,
        QUOTED_POST,
        FORWARDED_FROM,
        POLL,
        WARNING,
        ACTIVITY,
        LINK,
        PREVIEW,
        ADDRESS,
        TITLE,
        PAGE_COUNT,
        PIXELS,
        CAMERA,
        LENS,
        CAMERA_TIME,
        SATELLITE_TIME,
        CHANGED_TIME,
        ORIENTATION,
        COORDINATES,
        PLACE,
        DURATION,
        CODEC,
        ROWS,
        SOFTWARE,
        FORMAT,
        ERROR_ANSWER,
        PLACE_IN_FILE,
        EDITS,
        CAPTION,
        CREDIT,
        COLOUR_PROFILE,
        THUMBNAIL,
        PERSON_NAME,
        PERSON_FUNCTION,
        REACHED,
        HEARD_BY,
        NAMING,
        WORDING,
        LIKENESS,
        LIKENESS_POINTS,
        CREATED_TIME,
        TIME_ZONE,
        LOCKED,
        SIGNATURE,
        REVISION,
        WOULD_DO
    }

    /** Who set a fact, from the hardest to change to the easiest. */
    public enum SetBy {
        PLATFORM,
        PROGRAM,
        PERSON
    }
}
