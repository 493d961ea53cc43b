using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Analysis;

/// <summary>The parts of a node that are evaluated in the node's own scope.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) =>
        (
            node switch
            {
                ExpressionStatement item => [item.Value],
                AssignmentStatement item => [.. item.Targets, item.Value],
                AugmentedAssignmentStatement item => [item.Target, item.Value],
                AnnotatedAssignmentStatement item => [item.Target, item.Value],
                AssertStatement item => [item.Test, item.Message],
                ReturnStatement item => [item.Value],
                RaiseStatement item => [item.Value, item.Cause],
                DeleteStatement item => item.Targets,
                IfStatement item => [.. item.Branches, .. item.Otherwise],
                IfBranch item => [item.Test, .. item.Body],
                ForStatement item => [item.Target, item.Iterable, .. item.Body, .. item.Otherwise],
                WhileStatement item => [item.Test, .. item.Body, .. item.Otherwise],
                TryStatement item => [.. item.Body, .. item.Handlers, .. item.Otherwise, .. item.Finally],
                ExceptHandler item => [item.Type, .. item.Body],
                WithStatement item => [.. item.Items, .. item.Body],
                WithItem item => [item.Context, item.Target],
                MatchStatement item => [item.Subject, .. item.Cases],
                MatchCase item => item.Body,
                FunctionStatement item => [.. item.Decorators, .. item.Parameters.Items],
                ClassStatement item => [.. item.Decorators, .. item.Arguments],
                Parameter item => [item.Default],
                _ => OfExpression(node),
            }
        )
            .Where(child => child is not null)
            .Select(child => child!);

    private static IEnumerable<SyntaxNode?> OfExpression(SyntaxNode node) =>
        node switch
        {
            AttributeExpression item => [item.Value],
            BinaryExpression item => [item.Left, item.Right],
            BooleanExpression item => item.Operands,
            CallExpression item => [item.Function, .. item.Arguments],
            CallArgument item => [item.Value],
            ComparisonExpression item => [item.First, .. item.Links],
            ComparisonLink item => [item.Operand],
            ComprehensionExpression item => [item.Element, item.Value, .. item.Clauses],
            ComprehensionClause item => [item.Iterable, .. item.Conditions],
            ConditionalExpression item => [item.WhenTrue, item.Test, item.WhenFalse],
            DictionaryExpression item => item.Entries,
            DictionaryEntry item => [item.Key, item.Value],
            FormattedStringExpression item => item.Parts,
            FormattedField item => [item.Value, item.Specification],
            LambdaExpression item => item.Parameters.Items,
            ListExpression item => item.Items,
            NamedExpression item => [item.Value],
            SetExpression item => item.Items,
            SliceExpression item => [item.Start, item.Stop, item.Step],
            StarredExpression item => [item.Value],
            SubscriptExpression item => [item.Value, item.Index],
            TupleExpression item => item.Items,
            UnaryExpression item => [item.Operand],
            UnsupportedExpression item => item.Operands,
            _ => [],
        };
}
