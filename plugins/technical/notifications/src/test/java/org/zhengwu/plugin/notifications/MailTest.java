package org.zhengwu.plugin.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.identity.ServiceWay;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.ServiceAddresses;

class MailTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CITIZEN = "citizen@example.cn";
    private static final String PREFIX = "zhengwu.notifications.mail.";

    private Optional<String> agreed = Optional.of(CITIZEN);

    @Test
    void sendsANoticeToTheAddressAtWhichThePartyAgreedToBeServed() throws Exception {
        try (MailServer server = MailServer.start(CITIZEN);
                Zhengwu zhengwu = start(server.address())) {
            NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
            zhengwu.settle();

            String name = "<" + id + "@gov.example.cn>";
            assertThat(server.mailbox())
                    .containsExactly(new MailServer.Mail(name, "service@gov.example.cn", "受理通知", "您的居住证申请已受理，编号GD-1。"));
            assertThat(find(zhengwu, id).deliveries()).containsExactly(new Notice.Delivery("mail", true, THEN, name));
            assertThat(find(zhengwu, id).deliveredAt()).isEqualTo(THEN);
        }
    }

    @Test
    void sendsNothingToAPartyThatDidNotAgree() throws Exception {
        agreed = Optional.empty();
        try (MailServer server = MailServer.start(CITIZEN);
                Zhengwu zhengwu = start(server.address())) {
            NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
            zhengwu.settle();

            assertThat(server.mailbox()).isEmpty();
            assertThat(find(zhengwu, id).deliveries()).isEmpty();
            assertThat(find(zhengwu, id).deliveredAt()).isEqualTo(THEN);
        }
    }

    @Test
    void sendsAgainOnceTheMailServerIsBack() throws Exception {
        try (MailServer server = MailServer.start(CITIZEN);
                Zhengwu zhengwu = start(server.address())) {
            server.kill();
            NoticeId first = Boxes.send(zhengwu, Boxes.accepted());
            NoticeId second = Boxes.send(zhengwu, Boxes.accepted());
            for (int i = 0; i < 5; i++) {
                zhengwu.settle();
            }
            assertThat(find(zhengwu, first).deliveredAt()).isNull();
            assertThat(outages(zhengwu)).containsExactly("notifications.Notifier");

            server.startAgain();
            zhengwu.settle();

            assertThat(server.mailbox())
                    .extracting(MailServer.Mail::id)
                    .containsExactlyInAnyOrder("<" + first + "@gov.example.cn>", "<" + second + "@gov.example.cn>");
            assertThat(find(zhengwu, first).deliveredAt()).isEqualTo(THEN);
            assertThat(outages(zhengwu)).isEmpty();
        }
    }

    @Test
    void keepsTheRefusalOfAnAddressAndTheNoticeInTheBox() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> server = CompletableFuture.runAsync(() -> refuseTheAddress(door));
            try (Zhengwu zhengwu = start("127.0.0.1:" + door.getLocalPort())) {
                NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
                zhengwu.settle();
                server.join();

                assertThat(find(zhengwu, id).deliveries())
                        .containsExactly(
                                new Notice.Delivery("mail", false, THEN, "The mail server refused the address"));
                assertThat(find(zhengwu, id).deliveredAt()).isEqualTo(THEN);
                assertThat(outages(zhengwu)).isEmpty();
            }
        }
    }

    /** Talks to one client as a mail server that does not know the mailbox (RFC 5321 4.2.2). */
    private static void refuseTheAddress(ServerSocket door) {
        try (Socket client = door.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            answer(client, "220 mail.example.cn");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean recipient = line.startsWith("RCPT");
                answer(client, recipient ? "550 5.1.1 no such mailbox" : "250 ok");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void neverSendsInTheClearUnlessToldTo() throws Exception {
        try (MailServer server = MailServer.start(CITIZEN);
                Zhengwu zhengwu = settings(server.address())
                        .setting(PREFIX + "security", "starttls")
                        .start()) {
            NoticeId id = Boxes.send(zhengwu, Boxes.accepted());
            zhengwu.settle();

            assertThat(server.mailbox()).isEmpty();
            assertThat(find(zhengwu, id).deliveredAt()).isNull();
        }
    }

    @Test
    void stopsTheStartOnAWrongSetting() {
        assertRefused("server", "mail.example.cn", "server is written host:port.");
        assertRefused("server", "mail.example.cn:99999", "server is written host:port.");
        assertRefused("security", "ssl", "security is one of starttls, tls and none.");
        assertRefused("from", "nobody", "from is the mail address that notices come from.");
        assertRefused("user", "zhengwu", "user and zhengwu.notifications.mail.password one is missing.");
    }

    private void assertRefused(String name, String value, String sentence) {
        Zhengwu.Builder wrong = settings("127.0.0.1:25").setting(PREFIX + name, value);
        assertThatThrownBy(() -> wrong.start().close())
                .isInstanceOf(PluginException.class)
                .hasMessageEndingWith(sentence);
    }

    private static Notice find(Zhengwu zhengwu, NoticeId id) {
        return zhengwu.service(NotificationService.class)
                .find(Boxes.actingFor(Boxes.PARTY), id)
                .orElseThrow();
    }

    private static List<String> outages(Zhengwu zhengwu) {
        return zhengwu.service(Ports.class).states().stream()
                .filter(port -> port.outSince() != null)
                .map(port -> port.function() + "." + port.port())
                .toList();
    }

    private Zhengwu start(String server) {
        return settings(server).start();
    }

    private Zhengwu.Builder settings(String server) {
        ServiceAddresses book = (party, way) -> way == ServiceWay.MAIL ? agreed : Optional.empty();
        return Zhengwu.builder()
                .h2InMemory()
                .movableClock(THEN)
                .setting("zhengwu.outbox.backoff", "PT0S")
                .setting(PREFIX + "server", server)
                .setting(PREFIX + "security", "none")
                .setting(PREFIX + "from", "service@gov.example.cn")
                .bean(AuditLog.class, new Boxes.Audit())
                .bean(Directory.class, new Boxes.Organs())
                .bean(ServiceAddresses.class, book);
    }
}
