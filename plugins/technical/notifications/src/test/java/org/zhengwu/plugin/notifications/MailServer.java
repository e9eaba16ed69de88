package org.zhengwu.plugin.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.zhengwu.testing.Ports;

/** A mail server in a process of its own, which can be killed and started again on the same ports. */
final class MailServer implements AutoCloseable {

    private final int smtp = Ports.free();
    private final int imap = Ports.free();
    private final String mailbox;
    private Process process;

    private MailServer(String mailbox) {
        this.mailbox = mailbox;
        process = launch();
    }

    /** Starts a server that has one mailbox. */
    static MailServer start(String mailbox) {
        return new MailServer(mailbox);
    }

    /** What the process runs: a server on two ports with one mailbox, until its input ends. */
    public static void main(String[] arguments) throws IOException {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Integer.parseInt(arguments[1]), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(arguments[2], arguments[2], arguments[2]);
        System.out.println("ready");
        System.in.read();
        server.stop();
    }

    void startAgain() {
        process = launch();
    }

    private Process launch() {
        try {
            Process started = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            MailServer.class.getName(),
                            Integer.toString(smtp),
                            Integer.toString(imap),
                            mailbox)
                    .redirectErrorStream(true)
                    .start();
            String line = started.inputReader().readLine();
            while (line != null && !line.equals("ready")) {
                line = started.inputReader().readLine();
            }
            if (line == null) {
                throw new IllegalStateException("The mail server did not start");
            }
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "127.0.0.1:" + smtp;
    }

    /** Ends the process at once, as a failing machine would. */
    void kill() {
        try {
            if (!process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The mail server did not end");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** What lies in the mailbox, each as its headers and text. */
    List<Mail> mailbox() throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.imap.host", "127.0.0.1");
        properties.put("mail.imap.port", Integer.toString(imap));
        List<Mail> found = new ArrayList<>();
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect(mailbox, mailbox);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message message : inbox.getMessages()) {
                    found.add(new Mail(
                            message.getHeader("Message-ID")[0],
                            message.getFrom()[0].toString(),
                            message.getSubject(),
                            message.getContent().toString().strip()));
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        kill();
    }

    /** A message as it arrived. */
    record Mail(String id, String from, String subject, String text) {}
}
