package org.zhengwu.server.portal.staff.catalogue;

import java.util.List;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.server.portal.staff.catalogue.ItemStep.Hindered;

/**
 * An item as its information manager sees it.
 *
 * @param newest the version in work, else the newest
 * @param published those that were published, the newest first
 * @param open the steps that can be taken
 * @param hindered the other ones
 */
public record ItemPage(ServiceItem newest, List<ItemVersion> published, List<ItemStep> open, List<Hindered> hindered) {

    public ItemPage {
        published = List.copyOf(published);
        open = List.copyOf(open);
        hindered = List.copyOf(hindered);
    }

    /** Whether the version that is shown is being written or reviewed. */
    public boolean isInWork() {
        return newest.state() == ItemState.DRAFT || newest.state() == ItemState.IN_REVIEW;
    }

    /** Whether the parts of the item can be rewritten. */
    public boolean isWritable() {
        return newest.state() != ItemState.IN_REVIEW;
    }
}
