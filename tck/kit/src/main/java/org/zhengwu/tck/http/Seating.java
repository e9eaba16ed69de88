package org.zhengwu.tck.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.client.NoAnswerException;
import org.zhengwu.api.http.client.UnexpectedAnswerException;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.identity.SessionsHttp;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;

/**
 * Seats given accounts in their places: signs each in and compares it with an account that the server makes for the
 * same place. An account that may more or less would make the tests of access judge the account and not the server.
 */
final class Seating {

    /** The first day that the clock of law shows in any test lies after it. */
    private static final LocalDate BEFORE_EVERY_TEST = LocalDate.of(2020, 1, 1);

    private final ZhengwuClient client;
    private final BoundCast cast;

    Seating(ZhengwuClient client, BoundCast cast) {
        this.client = client;
        this.cast = cast;
    }

    /**
     * The callers of the accounts by their places.
     *
     * @throws IllegalArgumentException if one can't sign in or is not what its place asks for, with one sentence
     */
    Map<Place, Caller> seated(GivenAccounts accounts) {
        Map<Place, Caller> seated = new TreeMap<>();
        accounts.byPlace().forEach((place, account) -> {
            try {
                seated.put(place, seat(place, account));
            } catch (NoAnswerException | UnexpectedAnswerException outside) {
                throw new IllegalArgumentException(
                        "账号 %s 无法试用 · the account of %1$s could not be tried: %s"
                                .formatted(place, outside.getMessage()),
                        outside);
            }
        });
        return seated;
    }

    private Caller seat(Place place, GivenAccounts.Account account) {
        Caller given = cast.bySession(signedIn(place, account).token(), null)
                .orElseThrow(() -> wrong(place, account, "刚取得的会话无效", "its session is not accepted", null));
        Caller made = cast.made(place);
        if (!held(given).equals(held(made))) {
            String chinese = "应只有授权 " + held(made) + ",实有 " + held(given);
            throw wrong(place, account, chinese, "it holds " + held(given) + " and shall hold " + held(made), null);
        }
        if (given.grants().stream()
                .anyMatch(grant -> grant.from().isAfter(BEFORE_EVERY_TEST) || grant.until() != null)) {
            String english = "its grants shall begin by " + BEFORE_EVERY_TEST + " and have no end";
            throw wrong(place, account, "授权应自 " + BEFORE_EVERY_TEST + " 或更早起,且无截止日", english, null);
        }
        if (given.assurance().compareTo(made.assurance()) < 0) {
            String english = "its session is " + given.assurance() + " and shall be " + made.assurance();
            throw wrong(place, account, "身份核验等级不足", english, null);
        }
        return given;
    }

    private SignedIn signedIn(Place place, GivenAccounts.Account account) {
        SignInDraft draft = SignInDraft.builder()
                .account(account.name())
                .password(account.password())
                .build();
        try {
            return client.binding(SessionsHttp.class).signIn(draft);
        } catch (ZhengwuException refused) {
            throw wrong(place, account, "无法登录", "it cannot sign in (" + refused.code() + ")", refused);
        }
    }

    /** What its grants reach, without ids of their own. */
    private static List<String> held(Caller caller) {
        return caller.grants().stream().map(Seating::held).sorted().toList();
    }

    private static String held(Grant grant) {
        String duty = grant.post() == null ? grant.role().name() : grant.post().name();
        String entrusted = grant.entrusted().isEmpty()
                ? ""
                : grant.entrusted().stream().map(Object::toString).sorted().collect(Collectors.joining(",", " + ", ""));
        return grant.organ() == null ? duty : duty + " @ " + grant.organ() + entrusted;
    }

    private static IllegalArgumentException wrong(
            Place place, GivenAccounts.Account account, String chinese, String english, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "账号 %s (%s) %s · the account of %1$s (%2$s): %s".formatted(place, account, chinese, english), cause);
    }
}
