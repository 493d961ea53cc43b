using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Evaluation;

/// <summary>The names that statements may assign in their own scope.</summary>
/// <param name="Names">The names.</param>
/// <param name="HasStar">Whether there is an <c>import *</c>, which may assign any.</param>
internal sealed record AssignedNames(IReadOnlySet<string> Names, bool HasStar)
{
    public static AssignedNames Of(IEnumerable<Statement> statements)
    {
        var names = new HashSet<string>();
        var hasStar = false;
        foreach (var node in Walk(statements))
        {
            switch (node)
            {
                case NamedExpression named:
                    names.Add(named.Name);
                    break;
                case AssignmentStatement assignment:
                    foreach (var target in assignment.Targets)
                    {
                        AddTarget(target, names);
                    }

                    break;
                case AugmentedAssignmentStatement augmented:
                    AddTarget(augmented.Target, names);
                    break;
                case AnnotatedAssignmentStatement annotated:
                    AddTarget(annotated.Target, names);
                    break;
                case ForStatement loop:
                    AddTarget(loop.Target, names);
                    break;
                case WithItem { Target: { } target }:
                    AddTarget(target, names);
                    break;
                case ExceptHandler { Name: { } name }:
                    names.Add(name);
                    break;
                case FunctionStatement function:
                    names.Add(function.Name);
                    break;
                case ClassStatement type:
                    names.Add(type.Name);
                    break;
                case DeleteStatement delete:
                    foreach (var target in delete.Targets)
                    {
                        AddTarget(target, names);
                    }

                    break;
                case ImportStatement import:
                    foreach (var item in import.Names)
                    {
                        names.Add(item.Alias ?? item.Name.Split('.')[0]);
                    }

                    break;
                case ImportFromStatement import:
                    hasStar |= import.Names.IsEmpty;
                    foreach (var item in import.Names)
                    {
                        names.Add(item.Alias ?? item.Name);
                    }

                    break;
                case MatchCase matched:
                    names.UnionWith(matched.Names);
                    break;
                case UnsupportedStatement unsupported:
                    names.UnionWith(unsupported.Names);
                    break;
            }
        }

        return new AssignedNames(names, hasStar);
    }

    /// <summary>The names of a function: its parameters and what its body assigns are its own, unless declared otherwise.</summary>
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
