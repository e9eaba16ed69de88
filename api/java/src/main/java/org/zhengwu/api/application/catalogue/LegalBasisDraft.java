package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link LegalBasis}: raw values, parsed by {@link #check()}.
 *
 * @param level the kind of the norm, which decides what it may carry (LIC-015, ITM-010)
 * @param title the title of the norm, such as 《中华人民共和国行政许可法》
 * @param article the article, such as 第四十二条
 * @param text the wording of the provision
 */
public record LegalBasisDraft(
        @Nullable String level,
        @Nullable String title,
        @Nullable String article,
        @Nullable String text) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<LegalBasis> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        @Nullable BasisLevel checkedLevel = fields.requiredCode("level", level, BasisLevel.class);
        @Nullable String checkedTitle = violations.text("title", title, 300);
        @Nullable String checkedArticle = violations.optionalText("article", article, 200);
        @Nullable String checkedText = violations.optionalText("text", text, 20000);
        return violations.check(() -> new LegalBasis(
                requireNonNull(checkedLevel), requireNonNull(checkedTitle), checkedArticle, checkedText));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String level;
        private @Nullable String title;
        private @Nullable String article;
        private @Nullable String text;

        private Builder() {}

        public Builder level(@Nullable String given) {
            level = given;
            return this;
        }

        public Builder title(@Nullable String given) {
            title = given;
            return this;
        }

        public Builder article(@Nullable String given) {
            article = given;
            return this;
        }

        public Builder text(@Nullable String given) {
            text = given;
            return this;
        }

        public LegalBasisDraft build() {
            return new LegalBasisDraft(level, title, article, text);
        }
    }
}
