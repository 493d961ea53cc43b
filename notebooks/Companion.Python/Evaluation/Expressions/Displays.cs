using System.Collections.Immutable;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>List, tuple, set and dict displays.</summary>
internal sealed class Displays(EvaluationState state, IEvaluator evaluator, Doubts doubts, Iterables iterables)
{
    public PythonValue Display(
        ImmutableArray<Expression> expressions,
        Scope scope,
        Func<IReadOnlyList<PythonValue>, PythonValue> make
    )
    {
        var items = new List<PythonValue>(expressions.Length);
        UnknowableException? unknown = null;
        foreach (var expression in expressions)
        {
            if (expression is not StarredExpression starred)
            {
                items.Add(evaluator.Evaluate(expression, scope));
                continue;
            }

            var value = evaluator.Evaluate(starred.Value, scope);
            try
            {
                if (Iterables.IsNotIterable(value))
                {
                    throw Errors.Type($"Value after * must be an iterable, not {PythonTypes.NameOf(value)}");
                }

                var isSet = make(Array.Empty<PythonValue>()) is PythonSet;
                items.AddRange(isSet ? iterables.Iterate(value) : iterables.IterateOrdered(value));
                state.Meter.CheckItems(items.Count);
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        if (unknown is null)
        {
            return make(items);
        }

        items.ForEach(state.Escapes.Add);
        throw unknown;
    }

    public PythonDictionary EvaluateDictionary(DictionaryExpression dictionary, Scope scope)
    {
        // All keys and values up to the next mapping to unpack are evaluated before any key is hashed.
        var items = new DictionaryItems(state.Meter.Keys);
        var run = new List<KeyValuePair<PythonValue, PythonValue>>();
        UnknowableException? unknown = null;
        foreach (var entry in dictionary.Entries)
        {
            if (entry.Key is not null)
            {
                run.Add(new(evaluator.Evaluate(entry.Key, scope), evaluator.Evaluate(entry.Value, scope)));
                continue;
            }

            Put(items, run, ref unknown);
            var value = evaluator.Evaluate(entry.Value, scope);
            if (value is not (PythonDictionary or Undetermined or PythonOpaque or PythonNames or PythonShim))
            {
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not a mapping");
            }

            try
            {
                run.AddRange(Mappings.Entries(value));
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }

            Put(items, run, ref unknown);
        }

        Put(items, run, ref unknown);
        if (unknown is null)
        {
            return new PythonDictionary(items);
        }

        doubts.EscapeItems(items);
        throw unknown;
    }

    private void Put(
        DictionaryItems items,
        List<KeyValuePair<PythonValue, PythonValue>> run,
        ref UnknowableException? unknown
    )
    {
        state.Meter.CheckItems(items.Count + run.Count);
        foreach (var (key, value) in run)
        {
            try
            {
                Dictionaries.Put(items, key, value);
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        run.Clear();
    }
}
