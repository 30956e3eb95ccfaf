package org.jauge.merchant;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.WSSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;

/**
 * Works in the name of somebody who is not there: of whoever began what broke off, of the demonstration's people at
 * start-up, of a test's.
 *
 * <p>The container checks the roles of services as it does for a request, so nothing goes round them. The only class
 * that knows Open Liberty. Who may use it is counted in {@code HouseTest}.
 */
@ApplicationScoped
public class Deputy {

    private static final String REALM = "jauge";
    private static final String SYSTEM_ACTOR = "system";

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    Identities identities;

    /** By what he may now; does nothing where he may no longer come in, and answers whether he may. */
    public boolean run(String actor, Runnable work) {
        var who = identities.of(actor);
        who.ifPresent(identity -> run(identity, work));
        return who.isPresent();
    }

    public void run(Identity who, Runnable work) {
        get(who, () -> {
            work.run();
            return who;
        });
    }

    public <T> T get(Identity who, Supplier<T> work) {
        return act(who.actor(), who.role(), work);
    }

    /** As the house itself: what only {@code SYSTEM} may. */
    public <T> T getAsSystem(Supplier<T> work) {
        return act(SYSTEM_ACTOR, Role.SYSTEM, work);
    }

    public <T> T act(String actor, Role role, Supplier<T> work) {
        var request = requests.get();
        var activated = request.activate();
        try {
            return as(subject(actor, role), work);
        } finally {
            if (activated) request.deactivate();
        }
    }

    /** Not {@code WSSubject.doAs}: it would wrap every refusal. */
    private static <T> T as(Subject subject, Supplier<T> work) {
        try {
            var before = WSSubject.getRunAsSubject();
            WSSubject.setRunAsSubject(subject);
            try {
                return work.get();
            } finally {
                WSSubject.setRunAsSubject(before);
            }
        } catch (WSSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same subject that signing in through a door makes: a name, and roles as groups. */
    @SuppressWarnings("JdkObsolete") // Liberty looks for a Hashtable and nothing else
    private static Subject subject(String actor, Role role) {
        var told = new Hashtable<String, Object>();
        told.put("com.ibm.wsspi.security.cred.realm", REALM);
        told.put("com.ibm.wsspi.security.cred.uniqueId", "user:" + REALM + "/" + actor);
        told.put("com.ibm.wsspi.security.cred.securityName", actor);
        told.put("com.ibm.wsspi.security.cred.groups", new ArrayList<>(role.granted()));
        var subject = new Subject();
        subject.getPrivateCredentials().add(told);
        try {
            var login = new LoginContext("system.DEFAULT", subject, callbacks -> {});
            login.login();
            return login.getSubject();
        } catch (LoginException e) {
            throw new IllegalStateException(e);
        }
    }
}
