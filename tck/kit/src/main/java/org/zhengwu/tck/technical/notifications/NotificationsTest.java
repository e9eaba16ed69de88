package org.zhengwu.tck.technical.notifications;

/** Runs the contract of messages. */
public class NotificationsTest implements NotificationContract, NoticeBoxContract, OutsideContract {}
