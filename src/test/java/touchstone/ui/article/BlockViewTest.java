package touchstone.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.model.Boilerplate;
import touchstone.ui.article.PageLine.Block;
import touchstone.ui.article.PageLine.Setting;

/** A block of the page as the pointer finds it. */
@ExtendWith(ApplicationExtension.class)
class BlockViewTest {

    @Test
    void aDimmedLineSaysWhyWhereverThePointerRestsOnIt() throws Exception {
        List<String> reasons = WaitForAsyncUtils.asyncFx(() -> {
                    BlockView view = new BlockView(_ -> {});
                    String dimmed = reason(view, Boilerplate.Kind.MENU);
                    String another = reason(view, Boilerplate.Kind.CREDIT);
                    return List.of(dimmed, another, reason(view, null));
                })
                .get();

        assertThat(reasons.getFirst()).containsIgnoringCase("menu");
        assertThat(reasons.get(1)).containsIgnoringCase("credit").doesNotContain("menu");
        assertThat(reasons.getLast()).isEmpty();
    }

    private static String reason(BlockView view, Boilerplate.@Nullable Kind why) {
        Setting setting = why == null ? Setting.BODY : Setting.BOILERPLATE;
        Block block = new Block(0, "Home | World", setting, why, List.of(), List.of(), List.of());
        view.show(block, PageMeasure.of(648, 1.31), false, true, PageState.BEGINNING);
        return view.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .findFirst()
                .orElse("");
    }
}
