using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Decides what can be assigned and deleted.</summary>
internal static class TargetRules
{
    public static void CheckTarget(Expression target, bool isStarAllowed)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression:
                return;
            case StarredExpression starred when isStarAllowed:
                CheckTarget(starred.Value, isStarAllowed: false);
                return;
            case StarredExpression:
                throw new PythonSyntaxException("starred assignment target must be in a list or tuple", target.Span);
            case TupleExpression tuple:
                CheckTargets(tuple.Items);
                return;
            case ListExpression list:
                CheckTargets(list.Items);
                return;
            default:
                var hint = target is ConstantExpression { Value: PythonBool or PythonNone }
                    ? ""
                    : " here. Maybe you meant '==' instead of '='?";
                throw new PythonSyntaxException($"cannot assign to {DescribeTarget(target)}{hint}", target.Span);
        }
    }

    private static void CheckTargets(ImmutableArray<Expression> items)
    {
        var stars = 0;
        foreach (var item in items)
        {
            stars += item is StarredExpression ? 1 : 0;
            CheckTarget(item, isStarAllowed: true);
        }

        if (stars > 1)
        {
            throw new PythonSyntaxException("multiple starred expressions in assignment", items[0].Span);
        }
    }

    public static void CheckDeletion(Expression target)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression:
                return;
            case TupleExpression tuple:
                tuple.Items.ToList().ForEach(CheckDeletion);
                return;
            case ListExpression list:
                list.Items.ToList().ForEach(CheckDeletion);
                return;
            default:
                throw new PythonSyntaxException($"cannot delete {DescribeTarget(target)}", target.Span);
        }
    }

    public static string DescribeTarget(Expression expression) =>
        expression switch
        {
            ConstantExpression { Value: PythonBool value } => value.Value ? "True" : "False",
            ConstantExpression { Value: PythonNone } => "None",
            ConstantExpression { Value: PythonEllipsis } => "ellipsis",
            ConstantExpression => "literal",
            FormattedStringExpression => "f-string expression",
            CallExpression => "function call",
            LambdaExpression => "lambda",
            ConditionalExpression => "conditional expression",
            ComparisonExpression => "comparison",
            NamedExpression => "named expression",
            DictionaryExpression => "dict literal",
            SetExpression => "set display",
            ListExpression => "list",
            TupleExpression => "tuple",
            AttributeExpression => "attribute",
            SubscriptExpression => "subscript",
            ComprehensionExpression { Kind: ComprehensionKind.List } => "list comprehension",
            ComprehensionExpression { Kind: ComprehensionKind.Set } => "set comprehension",
            ComprehensionExpression { Kind: ComprehensionKind.Dictionary } => "dict comprehension",
            ComprehensionExpression => "generator expression",
            StarredExpression => "starred",
            _ => "expression",
        };
}
