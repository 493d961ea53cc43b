using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Analysis;

/// <summary>The names that statements may assign in their own scope.</summary>
/// <param name="Names">The names.</param>
/// <param name="HasStar">Whether there is an <c>import *</c>, which may assign any name.</param>
internal sealed record AssignedNames(IReadOnlySet<string> Names, bool HasStar)
{
    /// <summary>The names that the statements, and those nested in them, may assign.</summary>
    public static AssignedNames Of(IEnumerable<Statement> statements)
    {
        var names = new HashSet<string>();
        var hasStar = false;
        foreach (var node in Walk(statements))
        {
            hasStar |= node is ImportFromStatement { Names.IsEmpty: true };
            names.UnionWith(NamesOf(node));
            foreach (var target in TargetsOf(node))
            {
                AddTarget(target, names);
            }
        }

        return new AssignedNames(names, hasStar);
    }

    private static IEnumerable<string> NamesOf(SyntaxNode node) =>
        node switch
        {
            NamedExpression named => [named.Name],
            ExceptHandler { Name: { } name } => [name],
            FunctionStatement function => [function.Name],
            ClassStatement type => [type.Name],
            ImportStatement import => import.Names.Select(item => item.Alias ?? item.Name.Split('.')[0]),
            ImportFromStatement import => import.Names.Select(item => item.Alias ?? item.Name),
            MatchCase matched => matched.Names,
            UnsupportedStatement unsupported => unsupported.Names,
            _ => [],
        };

    private static IEnumerable<Expression> TargetsOf(SyntaxNode node) =>
        node switch
        {
            AssignmentStatement assignment => assignment.Targets,
            AugmentedAssignmentStatement augmented => [augmented.Target],
            AnnotatedAssignmentStatement annotated => [annotated.Target],
            ForStatement loop => [loop.Target],
            WithItem { Target: { } target } => [target],
            DeleteStatement delete => delete.Targets,
            _ => [],
        };

    /// <summary>
    /// The names of a function: its parameters and the names its body assigns are local, unless declared otherwise.
    /// </summary>
    public static FunctionNames OfFunction(ParameterList parameters, IReadOnlyList<Statement> body, Expression? result)
    {
        IEnumerable<Statement> statements = result is null ? body : [new ExpressionStatement(result, result.Span)];
        var locals = Of(statements).Names.ToHashSet();
        locals.UnionWith(parameters.Items.Select(parameter => parameter.Name));
        var (globals, nonLocals) = (new HashSet<string>(), new HashSet<string>());
        foreach (var node in Walk(statements).OfType<ScopeStatement>())
        {
            (node.IsGlobal ? globals : nonLocals).UnionWith(node.Names);
        }

        locals.ExceptWith(globals);
        locals.ExceptWith(nonLocals);
        return new FunctionNames(locals, globals, nonLocals);
    }

    // Everything in the same scope: bodies of functions and classes have their own.
    private static IEnumerable<SyntaxNode> Walk(IEnumerable<Statement> statements)
    {
        var pending = new Stack<SyntaxNode>(statements);
        while (pending.TryPop(out var node))
        {
            yield return node;
            if (node is LambdaExpression)
            {
                continue;
            }

            foreach (var child in SyntaxChildren.Of(node))
            {
                pending.Push(child);
            }
        }
    }

    private static void AddTarget(Expression target, HashSet<string> names)
    {
        var pending = new Stack<Expression>([target]);
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case NameExpression name:
                    names.Add(name.Name);
                    break;
                case StarredExpression starred:
                    pending.Push(starred.Value);
                    break;
                case TupleExpression tuple:
                    tuple.Items.ToList().ForEach(pending.Push);
                    break;
                case ListExpression list:
                    list.Items.ToList().ForEach(pending.Push);
                    break;
            }
        }
    }
}
