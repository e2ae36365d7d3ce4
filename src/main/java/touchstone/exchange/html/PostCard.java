package touchstone.exchange.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.words.Times;
import touchstone.words.Words;

/** A social post drawn as a post, in a post's order; what its file lacks is drawn as lacking. */
final class PostCard {

    private final Markup page;
    private final Evidence item;
    private final Post post;

    PostCard(Markup page, Evidence item, Post post) {
        this.page = page;
        this.item = item;
        this.post = post;
    }

    /** Writes it. */
    void write() {
        page.begin("div", "class", "post");
        author();
        if (post.text().isBlank()) {
            page.begin("p", "class", "text");
            absent();
            page.end();
        } else {
            page.quoted("p", "text", post.text());
        }
        item.facts().stream().filter(fact -> fact.kind() == Fact.Kind.LINK).forEach(this::link);
        post.media().forEach(this::media);
        foot();
        if (post.typedIn()) {
            page.element("p", Words.text("report.post.typed"), "class", "typed");
        }
        page.end();
    }

    private void author() {
        page.begin("div", "class", "author").begin("span", "class", "face");
        Drawing.PERSON.into(page);
        page.end().begin("div", "class", "who");
        line("report.post.name", post.name());
        line("report.post.handle", post.handle() == null ? null : "@" + post.handle());
        page.end()
                .element("span", Words.text("report.post.on", post.platform()), "class", "where")
                .end();
    }

    private void line(String key, @Nullable String value) {
        page.begin("div").element("span", Words.text(key) + " ", "class", "quiet");
        if (value == null) {
            absent();
        } else {
            page.element("bdi", value);
        }
        page.end();
    }

    /** Where a shortened address leads, beneath the text, which stays as the file gives it. */
    private void link(Fact link) {
        page.begin("p", "class", "small quiet").text(Words.text("report.post.link") + " ");
        page.element("span", link.value(), "class", "address", "dir", "ltr").end();
    }

    private void media(Post.Media item) {
        page.begin("div", "class", "media");
        Drawing drawing = switch (item.kind()) {
            case "photo", "image" -> Drawing.PICTURE;
            case "video", "animated_gif" -> Drawing.VIDEO;
            default -> Drawing.DOCUMENT;
        };
        drawing.into(page);
        page.begin("span").text(Words.text("report.post.media", item.kind()));
        if (item.description() != null) {
            page.text(" ").element("bdi", item.description());
        }
        if (item.address() != null) {
            page.text(" ").address(item.address());
        }
        page.end().end();
    }

    private void foot() {
        page.begin("p", "class", "foot").begin("span");
        if (post.created() == null) {
            page.text(Words.text("report.post.time") + " ");
            absent();
        } else {
            page.text(Times.stated(post.created()));
        }
        page.end();
        counts();
        page.end();
        if (post.address() != null) {
            page.begin("p", "class", "foot").address(post.address()).end();
        }
    }

    private void counts() {
        List<String> missing = new ArrayList<>();
        count("report.post.replies", post.counts().replies(), missing);
        count("report.post.reposts", post.counts().reposts(), missing);
        count("report.post.likes", post.counts().likes(), missing);
        if (!missing.isEmpty()) {
            page.begin("span").text(String.join(", ", missing) + " ");
            absent();
            page.end();
        }
    }

    private void count(String key, @Nullable Long count, List<String> missing) {
        if (count == null) {
            missing.add(Words.text(key));
        } else {
            page.element("span", Words.text(key) + " " + Words.text("report.number", count));
        }
    }

    private void absent() {
        if (post.typedIn()) {
            page.element("span", Words.text("report.absent-typed"), "class", "absent");
        } else {
            Parts.absent(page);
        }
    }
}
