package touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void answersBelongToWhatBeganThem() {
        List<Comment> said = List.of(said(1, null, false), said(2, null, true), said(3, 1, false), said(4, 3, true));

        List<Conversation> found = Conversation.in(said);

        assertThat(found).extracting(each -> each.first().number()).containsExactly(1, 2);
        assertThat(found.getFirst().all()).extracting(Comment::number).containsExactly(1, 3, 4);
        assertThat(found).extracting(Conversation::isSettled).containsExactly(false, true);
        assertThat(Conversation.open(said)).isEqualTo(1);
    }

    @Test
    void anAnswerToNothingThatIsHereStandsByItself() {
        assertThat(Conversation.in(List.of(said(7, 2, false)))).hasSize(1);
    }

    private static Comment said(int number, @Nullable Integer to, boolean settled) {
        Person by = new Person("Ana", Person.Role.CHECKER);
        return new Comment(number, 1, null, to, "words", by, Instant.EPOCH, settled);
    }
}
