package org.jauge.shop.problem;

/** A refusal of this edge other than bad input: which one, and a sentence for whoever reads it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EdgeProblem problem;

    public Refusal(EdgeProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public EdgeProblem problem() {
        return problem;
    }
}
