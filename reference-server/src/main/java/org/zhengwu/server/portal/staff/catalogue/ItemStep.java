package org.zhengwu.server.portal.staff.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.server.portal.Words;

/** The steps between the states of a version (编制, 审核, 发布, 取消), each with its address. */
public enum ItemStep {
    SUBMIT("submission", ItemState.DRAFT, ItemState.IN_REVIEW),
    SEND_BACK("return", ItemState.IN_REVIEW, ItemState.DRAFT),
    PUBLISH("publication", ItemState.IN_REVIEW, ItemState.PUBLISHED),
    WITHDRAW("withdrawal", ItemState.PUBLISHED, ItemState.WITHDRAWN);

    private final String path;
    private final ItemState from;
    private final ItemState to;

    ItemStep(String path, ItemState from, ItemState to) {
        this.path = path;
        this.from = from;
        this.to = to;
    }

    /** A step that cannot be taken now. */
    public record Hindered(ItemStep step, String why) {}

    /** The last part of the address of its page. */
    public String path() {
        return path;
    }

    /** Whether it asks for a reason. */
    public boolean asksReason() {
        return this == SEND_BACK || this == WITHDRAW;
    }

    /** Whether the item is where the step leads. */
    boolean isTaken(ServiceItem newest) {
        return newest.state() == to;
    }

    /** Whether it can be taken: what is published last is withdrawn also while the next version is in work. */
    boolean isAllowed(ServiceItem newest, List<ItemVersion> published) {
        return this == WITHDRAW ? !published.isEmpty() && published.get(0).state() == from : newest.state() == from;
    }

    static Optional<ItemStep> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    /** The steps that can be taken. */
    static List<ItemStep> open(ServiceItem newest, List<ItemVersion> published) {
        return Arrays.stream(values())
                .filter(each -> each.isAllowed(newest, published))
                .toList();
    }

    /** The others, each with the reason. */
    static List<Hindered> hindered(ServiceItem newest, List<ItemVersion> published, Words words) {
        return Arrays.stream(values())
                .filter(each -> !each.isAllowed(newest, published))
                .map(each ->
                        new Hindered(each, words.of("hindered.item", words.of(each.from), words.of(newest.state()))))
                .toList();
    }
}
