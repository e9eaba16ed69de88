package org.zhengwu.api.technical.notifications;

import static org.zhengwu.api.Reach.OWN;
import static org.zhengwu.api.Reach.OWN_ORGAN;
import static org.zhengwu.api.Role.AUDIT_ADMINISTRATOR;
import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.OFFICIAL;
import static org.zhengwu.api.Role.PUBLIC_AFFAIRS;
import static org.zhengwu.api.Role.SECURITY_ADMINISTRATOR;
import static org.zhengwu.api.Role.SERVICE_USER;
import static org.zhengwu.api.Role.SYSTEM_ADMINISTRATOR;
import static org.zhengwu.api.Role.THIRD_PARTY;

import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;

/**
 * Shows messages (消息) to those whom they were sent to. A notice to a party is seen by every account that
 * acts for it, a notice to an organ by all its staff.
 */
public interface NotificationService {

    /**
     * Lists the caller's notices, the newest first.
     *
     * @param unread whether to leave out those that somebody has read
     * @throws org.zhengwu.api.InvalidInputException if the cursor breaks a rule
     */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    @Permits(
            role = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR},
            scope = OWN)
    Page<Notice> list(Caller caller, boolean unread, PageRequest page);

    /** Finds a notice that was sent to the caller. */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    @Permits(
            role = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR},
            scope = OWN)
    Optional<Notice> find(Caller caller, NoticeId id);

    /**
     * Records that the caller has read a notice. Who read it first, and when, stays: reading again
     * changes nothing, so that no revision is asked for.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    @Permits(
            role = {SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR},
            scope = OWN)
    Notice markRead(Caller caller, NoticeId id);
}
