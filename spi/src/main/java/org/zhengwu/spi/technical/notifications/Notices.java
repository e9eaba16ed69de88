package org.zhengwu.spi.technical.notifications;

import org.zhengwu.api.technical.notifications.NoticeId;

/** Sends notices in the transaction of the change that they tell of. */
public interface Notices {

    NoticeId send(NoticeOrder order);
}
