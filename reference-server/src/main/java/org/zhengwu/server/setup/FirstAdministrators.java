package org.zhengwu.server.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * Opens the three administrators (三员, SEC-004) where a server that serves people has no account yet. Their
 * first password is the setting {@code zhengwu.setup.password}; each changes it at the first sign-in.
 */
@ApplicationScoped
class FirstAdministrators {

    private static final Logger LOG = System.getLogger(FirstAdministrators.class.getName());

    /** After the functions have started. */
    private static final int AFTER_FUNCTIONS = 3000;

    private static final String SETTING = "zhengwu.setup.password";
    private static final Map<String, Role> ACCOUNTS = Map.of(
            "system-admin", Role.SYSTEM_ADMINISTRATOR,
            "security-admin", Role.SECURITY_ADMINISTRATOR,
            "audit-admin", Role.AUDIT_ADMINISTRATOR);

    private final boolean served;
    private final Optional<String> password;
    private final Instance<IdentityService> identity;

    @Inject
    FirstAdministrators(
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "zhengwu.conformance", defaultValue = "false") boolean conformance,
            @ConfigProperty(name = SETTING) Optional<String> password,
            Instance<IdentityService> identity) {
        this.served = !demo && !conformance;
        this.password = password;
        this.identity = identity;
    }

    void open(@Observes @Priority(AFTER_FUNCTIONS) Startup event) {
        Caller caller = Caller.system("setup");
        if (!served
                || !identity.isResolvable()
                || !identity.get()
                        .accounts(caller, new PageRequest(1, null))
                        .items()
                        .isEmpty()) {
            return;
        }
        if (password.isEmpty()) {
            LOG.log(Level.WARNING, "There is no account yet; start once with {0} to open the administrators", SETTING);
            return;
        }
        ACCOUNTS.forEach((name, role) -> open(caller, name, role, password.get()));
        LOG.log(Level.INFO, "The three administrators were opened");
    }

    private void open(Caller caller, String name, Role role, String firstPassword) {
        AccountDraft account = AccountDraft.builder()
                .name(name)
                .holder(name)
                .password(firstPassword)
                .build();
        try {
            AccountId id = identity.get()
                    .openAccount(caller, new IdempotencyKey("setup-account-" + name), account)
                    .id();
            GrantDraft grant =
                    GrantDraft.builder().account(id.toString()).role(role).build();
            identity.get().grant(caller, new IdempotencyKey("setup-grant-" + name), grant);
        } catch (InvalidInputException weak) {
            PluginException sentence =
                    new PluginException("The setting " + SETTING + " does not keep to the password policy.");
            sentence.initCause(weak);
            throw sentence;
        }
    }
}
