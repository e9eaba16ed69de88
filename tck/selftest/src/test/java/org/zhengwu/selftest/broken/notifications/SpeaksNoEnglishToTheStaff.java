package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Says in Chinese only what is sent to the staff of an organ, against NTF-001. */
@Decorator
@Priority(1)
abstract class SpeaksNoEnglishToTheStaff implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(SpeaksNoEnglishToTheStaff::spoken);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(SpeaksNoEnglishToTheStaff::spoken);
    }

    private static Notice spoken(Notice notice) {
        Map<String, Notice.Text> texts = new HashMap<>(notice.texts());
        texts.remove("en");
        return notice.organ() == null ? notice : Altered.with(notice, "texts", texts);
    }
}
