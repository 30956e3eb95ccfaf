package org.jauge.backoffice.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The input that a refusal means: the one in the row of the button that was pressed, else the page's only one. */
final class NearestInput {

    private static final Pattern IN_A_ROW = Pattern.compile(":\\d+:");

    private NearestInput() {}

    /**
     * Shows the input while it stands in its row, so that its state and its address are that row's.
     *
     * @return whether there is one
     */
    static boolean of(FacesContext context, String id, Consumer<UIInput> seen) {
        return besideTheButton(context, id, seen) || onThePage(context, id, seen);
    }

    private static boolean besideTheButton(FacesContext context, String id, Consumer<UIInput> seen) {
        var button = context.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME, "");
        for (var end = button.lastIndexOf(':'); end > 0; end = button.lastIndexOf(':', end - 1))
            if (at(context, button.substring(0, end + 1) + id, seen)) return true;
        return false;
    }

    private static boolean at(FacesContext context, String clientId, Consumer<UIInput> seen) {
        var found = new AtomicBoolean();
        context.getViewRoot().invokeOnComponent(context, clientId, (same, component) -> {
            if (!(component instanceof UIInput input)) return;
            seen.accept(input);
            found.set(true);
        });
        return found.get();
    }

    private static boolean onThePage(FacesContext context, String id, Consumer<UIInput> seen) {
        var found = new AtomicBoolean();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!isAlone(context, component, id)) return VisitResult.ACCEPT;
            seen.accept((UIInput) component);
            found.set(true);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    /** One of many rows is not found by its id. */
    private static boolean isAlone(FacesContext context, UIComponent component, String id) {
        return component instanceof UIInput
                && id.equals(component.getId())
                && !IN_A_ROW.matcher(component.getClientId(context)).find();
    }
}
