using System.Collections.Immutable;
using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Modules;

/// <summary><c>ast</c>: literals.</summary>
internal static class AstModule
{
    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("ast")
            .With(
                "literal_eval",
                (own, arguments) =>
                {
                    var text = Operands.Text(arguments.Exactly("literal_eval", 1, 1)[0], "literal_eval() argument");
                    own.Meter.Charge(text.Length * 8L);
                    var module = PythonParser.Parse(new SourceText("<unknown>", text.TrimStart(' ', '\t')));
                    if (module.Error is { } error)
                    {
                        throw Errors.Of(error.Type, error.Message);
                    }

                    return module.Statements is [ExpressionStatement { Value: var value }]
                        ? Literal(own, value)
                        : throw new UnknowableException("'literal_eval' is not evaluated for the text");
                }
            );

    private static PythonValue Literal(ICallContext own, Expression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            ListExpression list => Known.List(list.Items.Select(item => Literal(own, item))),
            TupleExpression tuple => Known.Tuple(tuple.Items.Select(item => Literal(own, item))),
            SetExpression set => Known.Set(own.Meter.Keys, set.Items.Select(item => Literal(own, item))),
            DictionaryExpression dictionary => Entries(own, dictionary.Entries),
            UnaryExpression
            {
                Operator: UnaryOperator.Minus,
                Operand: ConstantExpression { Value: PythonInteger number }
            } => Known.Of(-number.Value),
            UnaryExpression
            {
                Operator: UnaryOperator.Minus,
                Operand: ConstantExpression { Value: PythonFloat number }
            } => Known.Of(-number.Value),
            _ => throw new UnknowableException("'literal_eval' is not evaluated for the text"),
        };

    private static PythonDictionary Entries(ICallContext own, ImmutableArray<DictionaryEntry> entries)
    {
        var items = new DictionaryItems(own.Meter.Keys);
        foreach (var entry in entries)
        {
            var key = entry.Key is null
                ? throw new UnknowableException("'literal_eval' is not evaluated for the text")
                : Literal(own, entry.Key);
            Dictionaries.Put(items, key, Literal(own, entry.Value));
        }

        return new PythonDictionary(items);
    }
}
