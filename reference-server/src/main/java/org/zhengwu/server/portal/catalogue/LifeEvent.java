package org.zhengwu.server.portal.catalogue;

import java.util.List;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * An event of a life or of an enterprise by which people look for services (生命周期).
 *
 * @param code its code, unique among all events of a place
 * @param audience whom it concerns
 * @param themes what the items that belong to it say of themselves: a theme, or the event
 */
public record LifeEvent(String code, PartyKind audience, Wording name, List<String> themes) {

    public LifeEvent {
        themes = List.copyOf(themes);
    }
}
