package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Cuts what a notice names to twenty characters, against the contract of notices. */
@Decorator
@Priority(1)
abstract class ShortensTheValues implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        Map<String, String> values = new HashMap<>(order.values());
        values.replaceAll((name, text) ->
                text.codePointCount(0, text.length()) > 20 ? text.substring(0, text.offsetByCodePoints(0, 20)) : text);
        return whole.send(Altered.with(order, "values", values));
    }
}
