package org.jauge.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jauge.inventory.Admissions;

/**
 * Admissions as other nodes would have them: whatever the inventory keeps in memory (lanes, snapshots, gauges seen) is
 * each node's own. Only the database is common.
 */
@Dependent
public class Nodes {

    private static final String INVENTORY = Admissions.class.getPackageName();

    @Inject
    BeanManager beans;

    Admissions another() throws ReflectiveOperationException {
        return (Admissions) own(Admissions.class, new HashMap<>());
    }

    private Object own(Class<?> type, Map<Class<?>, Object> node) throws ReflectiveOperationException {
        var known = node.get(type);
        if (known != null) return known;
        var instance = create(beans.resolve(beans.getBeans(type)));
        node.put(type, instance);
        for (var field : instance.getClass().getDeclaredFields())
            if (isOfTheNode(field)) replace(field, instance, node);
        return instance;
    }

    /** Past the context that would hand out the one of this node. */
    private <T> Object create(Bean<T> bean) {
        return bean.create(beans.createCreationalContext(bean));
    }

    private boolean isOfTheNode(Field field) {
        if (!field.isAnnotationPresent(Inject.class)) return false;
        var type = field.getType();
        return type.getPackageName().equals(INVENTORY)
                && !type.isInterface()
                && beans.resolve(beans.getBeans(type)).getScope() == ApplicationScoped.class;
    }

    private void replace(Field field, Object instance, Map<Class<?>, Object> node) throws ReflectiveOperationException {
        field.setAccessible(true);
        field.set(instance, own(field.getType(), node));
    }

    /** One of the things a node keeps. */
    static Object part(Admissions node, String name) throws ReflectiveOperationException {
        var field = Admissions.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(node);
    }
}
