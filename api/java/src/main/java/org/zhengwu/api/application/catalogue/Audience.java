package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * Whom an item is for, and how it is found (服务对象, 主题).
 *
 * @param serviceObjects who may apply; empty means anyone (ITM-004)
 * @param themes the themes (主题分类)
 * @param lifeEvents the events of a life or of an enterprise (生命周期)
 * @param keywords other words that people look for it with
 * @param crossRegion how far it can be handled elsewhere (通办范围)
 */
public record Audience(
        List<PartyKind> serviceObjects,
        List<String> themes,
        List<String> lifeEvents,
        List<String> keywords,
        @Nullable CrossRegion crossRegion) {

    /** Nothing stated. */
    public static final Audience NONE = new Audience(List.of(), List.of(), List.of(), List.of(), null);

    public Audience {
        serviceObjects = List.copyOf(serviceObjects);
        themes = List.copyOf(themes);
        lifeEvents = List.copyOf(lifeEvents);
        keywords = List.copyOf(keywords);
    }
}
