using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Tests.Comparing;

/// <summary>A syntax tree as text, without the source positions: equal texts mean equal trees.</summary>
internal static class TreeText
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = [];

    public static string Of(IEnumerable<Statement> statements)
    {
        var text = new StringBuilder();
        foreach (var statement in statements)
        {
            Append(text, statement);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case PythonValue constant:
                text.Append(TypedText.Of(constant));
                break;
            case string or char or bool or int or Enum:
                text.Append('\'').Append(value).Append('\'');
                break;
            case SyntaxNode node:
                text.Append(node.GetType().Name).Append('(');
                foreach (var property in PropertiesOf(node.GetType()))
                {
                    Append(text, property.GetValue(node));
                    text.Append(' ');
                }

                text.Append(')');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) =>
        Properties.GetOrAdd(
            type,
            static key =>
                [
                    .. key.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => property.PropertyType != typeof(SourceSpan)),
                ]
        );
}
