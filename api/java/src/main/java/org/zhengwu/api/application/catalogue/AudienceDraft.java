package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * The input of an {@link Audience}: raw values, parsed by {@link #check()}.
 *
 * @param serviceObjects who may apply; empty means anyone (ITM-004)
 * @param themes the themes (主题分类)
 * @param lifeEvents the events of a life or of an enterprise (生命周期)
 * @param keywords other words that people look for it with
 * @param crossRegion how far it can be handled elsewhere (通办范围)
 */
public record AudienceDraft(
        @Nullable List<String> serviceObjects,
        @Nullable List<String> themes,
        @Nullable List<String> lifeEvents,
        @Nullable List<String> keywords,
        @Nullable String crossRegion) {

    public AudienceDraft {
        serviceObjects = Fields.keep(serviceObjects);
        themes = Fields.keep(themes);
        lifeEvents = Fields.keep(lifeEvents);
        keywords = Fields.keep(keywords);
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Audience> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        List<PartyKind> checkedServiceObjects = fields.codes("serviceObjects", serviceObjects, PartyKind.class);
        List<String> checkedThemes = fields.texts("themes", themes, 100);
        List<String> checkedLifeEvents = fields.texts("lifeEvents", lifeEvents, 100);
        List<String> checkedKeywords = fields.texts("keywords", keywords, 100);
        @Nullable CrossRegion checkedCrossRegion = fields.code("crossRegion", crossRegion, CrossRegion.class);
        return violations.check(() -> new Audience(
                checkedServiceObjects, checkedThemes, checkedLifeEvents, checkedKeywords, checkedCrossRegion));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable List<String> serviceObjects;
        private @Nullable List<String> themes;
        private @Nullable List<String> lifeEvents;
        private @Nullable List<String> keywords;
        private @Nullable String crossRegion;

        private Builder() {}

        public Builder serviceObjects(@Nullable List<String> given) {
            serviceObjects = given;
            return this;
        }

        public Builder themes(@Nullable List<String> given) {
            themes = given;
            return this;
        }

        public Builder lifeEvents(@Nullable List<String> given) {
            lifeEvents = given;
            return this;
        }

        public Builder keywords(@Nullable List<String> given) {
            keywords = given;
            return this;
        }

        public Builder crossRegion(@Nullable String given) {
            crossRegion = given;
            return this;
        }

        public AudienceDraft build() {
            return new AudienceDraft(serviceObjects, themes, lifeEvents, keywords, crossRegion);
        }
    }
}
