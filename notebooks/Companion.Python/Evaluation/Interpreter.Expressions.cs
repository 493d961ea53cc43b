using System.Collections.Immutable;
using System.Text;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    private PythonValue Evaluate(Expression expression, Scope scope)
    {
        Meter.Step();
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Value;
            case NameExpression name:
                return LookUp(name.Name, scope, name);
        }

        Meter.Enter();
        try
        {
            return EvaluateInner(expression, scope);
        }
        catch (UnknowableException exception)
        {
            return MayRaise(Unknown(exception, expression));
        }
        finally
        {
            Meter.Leave();
        }
    }

    private PythonValue EvaluateInner(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case CallExpression call:
                return EvaluateCall(call, scope);
            case AttributeExpression attribute:
                return Attribute(Evaluate(attribute.Value, scope), attribute.Name, attribute);
            case ListExpression list:
                return Display(list.Items, scope, Known.List);
            case TupleExpression tuple:
                return Display(tuple.Items, scope, Known.Tuple);
            case SetExpression set:
                return Display(set.Items, scope, items => Known.Set(items));
            case DictionaryExpression dictionary:
                return EvaluateDictionary(dictionary, scope);
            case BinaryExpression binary:
                return EvaluateBinary(binary, scope);
            case ComparisonExpression comparison:
                return EvaluateComparison(comparison, scope);
            case BooleanExpression boolean:
                return EvaluateBoolean(boolean, 0, scope);
            case UnaryExpression unary:
                return EvaluateUnary(unary, scope);
            case ConditionalExpression conditional:
                return EvaluateConditional(conditional, scope);
            case FormattedStringExpression formatted:
                return EvaluateFormatted(formatted, scope);
            case SubscriptExpression subscript:
                return Subscript(Evaluate(subscript.Value, scope), Evaluate(subscript.Index, scope));
            case SliceExpression slice:
                return new PythonSlice(
                    Optional(slice.Start, scope),
                    Optional(slice.Stop, scope),
                    Optional(slice.Step, scope)
                );
            case ComprehensionExpression comprehension:
                return EvaluateComprehension(comprehension, scope);
            case LambdaExpression lambda:
                return MakeFunction(
                    "<lambda>",
                    lambda.Parameters,
                    [],
                    lambda.Body,
                    Defaults(lambda.Parameters, scope),
                    scope
                );
            case NamedExpression named:
                var value = Evaluate(named.Value, scope);
                Assign(named.Name, value, scope.Assigning);
                return value;
            case UnsupportedExpression unsupported:
                foreach (var operand in unsupported.Operands)
                {
                    Evaluate(operand, scope);
                }

                Warn(unsupported);
                return MayRaise(Unknown(unsupported.Reason, unsupported));
            default:
                return MayRaise(Unknown("the expression is not evaluated", expression));
        }
    }

    private readonly HashSet<SourceSpan> warned = [];

    private void Warn(UnsupportedExpression expression)
    {
        if (diagnostics.Count < MaximumDiagnostics && warned.Add(expression.Span))
        {
            var location = new SourceLocation(file, expression.Span);
            diagnostics.Add(
                Diagnostic.Of(
                    Severity.Warning,
                    "unsupported-syntax",
                    expression.Reason,
                    "what it touches is undetermined",
                    location
                )
            );
        }
    }

    private PythonValue Optional(Expression? expression, Scope scope) =>
        expression is null ? PythonNone.Value : Evaluate(expression, scope);

    private static Undetermined AsUndetermined(PythonValue value) =>
        value switch
        {
            Undetermined undetermined => undetermined,
            PythonOpaque opaque => opaque.Value,
            _ => new Undetermined(
                $"a {PythonTypes.NameOf(value)} object is not evaluated",
                new SourceLocation(new SourceText("settings", string.Empty), default)
            ),
        };

    private PythonValue Display(
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
                items.Add(Evaluate(expression, scope));
                continue;
            }

            var value = Evaluate(starred.Value, scope);
            try
            {
                if (IsNotIterable(value))
                {
                    throw Errors.Type($"Value after * must be an iterable, not {PythonTypes.NameOf(value)}");
                }

                var isSet = make(Array.Empty<PythonValue>()) is PythonSet;
                items.AddRange(isSet ? Iterate(value) : IterateOrdered(value));
                Meter.CheckItems(items.Count);
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

        items.ForEach(escapes.Add);
        throw unknown;
    }

    private PythonDictionary EvaluateDictionary(DictionaryExpression dictionary, Scope scope)
    {
        // All keys and values are evaluated before any key is hashed; a mapping to unpack ends a run of them.
        var items = new DictionaryItems();
        var run = new List<KeyValuePair<PythonValue, PythonValue>>();
        UnknowableException? unknown = null;
        foreach (var entry in dictionary.Entries)
        {
            if (entry.Key is not null)
            {
                run.Add(new(Evaluate(entry.Key, scope), Evaluate(entry.Value, scope)));
                continue;
            }

            Put(items, run, ref unknown);
            var value = Evaluate(entry.Value, scope);
            if (value is not (PythonDictionary or Undetermined or PythonOpaque or PythonNames or PythonShim))
            {
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not a mapping");
            }

            try
            {
                run.AddRange(Entries(value));
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

        EscapeItems(items);
        throw unknown;
    }

    private void Put(
        DictionaryItems items,
        List<KeyValuePair<PythonValue, PythonValue>> run,
        ref UnknowableException? unknown
    )
    {
        Meter.CheckItems(items.Count + run.Count);
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

    /// <summary>The entries of a mapping.</summary>
    public static IReadOnlyList<KeyValuePair<PythonValue, PythonValue>> Entries(PythonValue mapping) =>
        mapping switch
        {
            PythonDictionary dictionary =>
            [
                .. Contents
                    .Of(dictionary)
                    .Items.Select(entry => KeyValuePair.Create(entry.Key, Contents.Seen(entry.Value))),
            ],
            PythonNames names =>
            [
                .. names
                    .Module.Names.All()
                    .Select(name =>
                        KeyValuePair.Create<PythonValue, PythonValue>(
                            Known.Of(name),
                            Contents.Seen(names.Module.Names.Get(name)!)
                        )
                    ),
            ],
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            _ => throw new UnknowableException("the entries of the mapping are not known"),
        };

    // The left operands of a long sum are nested; they are taken one by one, so that no sum is too long for the stack.
    private PythonValue EvaluateBinary(BinaryExpression binary, Scope scope)
    {
        var chain = new Stack<BinaryExpression>();
        Expression first = binary;
        while (first is BinaryExpression inner)
        {
            chain.Push(inner);
            first = inner.Left;
        }

        var left = Evaluate(first, scope);
        StringBuilder? text = null;
        while (chain.TryPop(out var next))
        {
            var right = Evaluate(next.Right, scope);
            if (
                next.Operator == BinaryOperator.Add
                && left is PythonString head
                && right is PythonString tail
                && chain.Count > 0
            )
            {
                // A long sum of strings is put together once.
                text ??= new StringBuilder(head.Value);
                text.Append(tail.Value);
                if (text.Length <= Meter.Limits.TextLength)
                {
                    continue;
                }
            }

            left = text is null ? left : Known.Of(text.ToString());
            text = null;
            try
            {
                left = Combine(left, next.Operator, right, next, isInPlace: false);
            }
            catch (UnknowableException exception)
            {
                left = MayRaise(Unknown(exception, next));
            }
        }

        return left;
    }

    private PythonValue Combine(
        PythonValue left,
        BinaryOperator binary,
        PythonValue right,
        SyntaxNode node,
        bool isInPlace
    )
    {
        if (left is Undetermined or PythonOpaque || right is Undetermined or PythonOpaque)
        {
            // "..." % (a, b) with an unknown part and the like: nothing of it is known.
            EscapeHeld(left);
            EscapeHeld(right);
            return MayRaise(AsUndetermined(left is Undetermined or PythonOpaque ? left : right));
        }

        if (left is PythonShim || right is PythonShim)
        {
            return MayRaise(Unknown("the operator is not evaluated", node));
        }

        Work.CountWhole(left);
        Work.CountWhole(right);
        if (!isInPlace)
        {
            return Arithmetic.Apply(Meter, left, binary, right);
        }

        try
        {
            return Arithmetic.Apply(Meter, left, binary, right);
        }
        catch (PythonRaise raise)
            when (raise.Value.Message.StartsWith("unsupported operand type(s) for ", StringComparison.Ordinal))
        {
            // The augmented operator is named with its "=".
            var text = Syntax.BinaryOperators.TextOf(binary);
            var named = text == "**" ? "** or pow():" : text + ":";
            var own = text == "**" ? "**=:" : text + "=:";
            throw Errors.Type(raise.Value.Message.Replace($"for {named}", $"for {own}"));
        }
    }

    private PythonValue EvaluateComparison(ComparisonExpression comparison, Scope scope)
    {
        var left = Evaluate(comparison.First, scope);
        PythonValue result = Known.True;
        foreach (var link in comparison.Links)
        {
            var right = Evaluate(link.Operand, scope);
            result = Compare(left, link.Operator, right, link);
            if (result is not PythonBool { Value: true })
            {
                // The rest is evaluated only if this holds; an undetermined link makes the whole undetermined.
                return result is PythonBool ? result : SkipLinks(comparison, link, result, scope);
            }

            left = right;
        }

        return result;
    }

    private PythonValue SkipLinks(ComparisonExpression comparison, ComparisonLink done, PythonValue result, Scope scope)
    {
        var rest = comparison.Links.SkipWhile(link => !ReferenceEquals(link, done)).Skip(1).ToList();
        if (rest.Count > 0)
        {
            RunPaths(
                (Undetermined)result,
                [
                    () =>
                    {
                        rest.ForEach(link => Evaluate(link.Operand, scope));
                        return Completion.Normal;
                    },
                    () => Completion.Normal,
                ]
            );
        }

        return result;
    }

    private PythonValue Compare(PythonValue left, ComparisonOperator comparison, PythonValue right, SyntaxNode node)
    {
        try
        {
            return Known.Of(
                comparison switch
                {
                    ComparisonOperator.Equal => Equality.AreEqual(left, right),
                    ComparisonOperator.NotEqual => !Equality.AreEqual(left, right),
                    ComparisonOperator.Is => Equality.AreIdentical(left, right),
                    ComparisonOperator.IsNot => !Equality.AreIdentical(left, right),
                    ComparisonOperator.In => Contains(right, left),
                    ComparisonOperator.NotIn => !Contains(right, left),
                    _ => Ordering.Compare(left, comparison, right),
                }
            );
        }
        catch (UnknowableException exception)
        {
            var why = Unknown(exception, node);
            return
                comparison
                    is ComparisonOperator.Is
                        or ComparisonOperator.IsNot
                        or ComparisonOperator.Equal
                        or ComparisonOperator.NotEqual
                ? why
                : MayRaise(why);
        }
    }

    /// <summary><c>item in container</c>.</summary>
    public bool Contains(PythonValue container, PythonValue item)
    {
        switch (container)
        {
            case PythonString text:
                Work.CountText(text.Value.Length);
                return item switch
                {
                    PythonString part => text.Value.Contains(part.Value, StringComparison.Ordinal),
                    Undetermined undetermined => throw new UnknowableException(undetermined),
                    PythonOpaque opaque => throw new UnknowableException(opaque.Value),
                    _ => throw Errors.Type(
                        $"'in <string>' requires string as left operand, not {PythonTypes.NameOf(item)}"
                    ),
                };
            case PythonDictionary dictionary:
                return Contents.Of(dictionary).Find(item) >= 0;
            case PythonSet set:
                var key = item is PythonSet { IsFrozen: false } own ? Known.Set(Contents.Of(own).Items, true) : item;
                return Contents.Of(set).Find(key) >= 0;
            case PythonView { Kind: ViewKind.Keys } view:
                return Contents.Of(view.Dictionary).Find(item) >= 0;
            case PythonNames names when item is PythonString name:
                return names.Module.Names.Get(name.Value) switch
                {
                    null when names.Module.Names.Doubt is { } doubt => throw new UnknowableException(doubt),
                    Undetermined undetermined => throw new UnknowableException(undetermined),
                    var value => value is not null,
                };
            case PythonRange range when Numbers.IsInteger(item):
                var offset = Numbers.Integer(item) - range.Start;
                return (offset % range.Step).IsZero
                    && (offset / range.Step).Sign >= 0
                    && offset / range.Step < range.Length;
            case PythonBytes:
                throw new UnknowableException("membership in bytes is not evaluated");
            case PythonModule or PythonFunction or PythonType or PythonPath:
                throw Errors.Type($"argument of type '{PythonTypes.NameOf(container)}' is not iterable");
        }

        if (IsNotIterable(container))
        {
            throw Errors.Type($"argument of type '{PythonTypes.NameOf(container)}' is not iterable");
        }

        // An equal item decides, whatever the undetermined ones may be.
        UnknowableException? unknown = null;
        foreach (var candidate in Iterate(container))
        {
            Meter.Step();
            try
            {
                if (Equality.AreSame(candidate, item))
                {
                    return true;
                }
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        return unknown is null ? false : throw unknown;
    }

    private PythonValue EvaluateBoolean(BooleanExpression boolean, int at, Scope scope)
    {
        while (true)
        {
            var value = Evaluate(boolean.Operands[at], scope);
            if (++at == boolean.Operands.Length)
            {
                return value;
            }

            var isTrue = Decide(value, boolean.Operands[at - 1], out var why);
            if (why is not null)
            {
                return UndecidedBoolean(boolean, at, value, why, scope);
            }

            if (isTrue != boolean.IsAnd)
            {
                return value;
            }
        }
    }

    // Either the value itself, or what the rest gives.
    private PythonValue UndecidedBoolean(
        BooleanExpression boolean,
        int at,
        PythonValue value,
        Undetermined why,
        Scope scope
    )
    {
        var rest = RunPaths(
            why,
            [
                () => new Completion(CompletionKind.Normal, EvaluateBoolean(boolean, at, scope)),
                () => new Completion(CompletionKind.Normal, value),
            ]
        );
        return rest is PythonOpaque ? why : rest!;
    }

    private PythonValue EvaluateConditional(ConditionalExpression conditional, Scope scope)
    {
        var isTrue = Decide(Evaluate(conditional.Test, scope), conditional.Test, out var why);
        return why is null
            ? Evaluate(isTrue ? conditional.WhenTrue : conditional.WhenFalse, scope)
            : RunPaths(
                why,
                [
                    () => new Completion(CompletionKind.Normal, Evaluate(conditional.WhenTrue, scope)),
                    () => new Completion(CompletionKind.Normal, Evaluate(conditional.WhenFalse, scope)),
                ]
            )!;
    }

    private PythonValue EvaluateUnary(UnaryExpression unary, Scope scope)
    {
        var operand = Evaluate(unary.Operand, scope);
        if (unary.Operator == UnaryOperator.Not)
        {
            var isTrue = Decide(operand, unary.Operand, out var why);
            return why ?? (PythonValue)Known.Of(!isTrue);
        }

        return operand is Undetermined or PythonOpaque
            ? MayRaise(AsUndetermined(operand))
            : Arithmetic.Apply(Meter, unary.Operator, operand);
    }

    private PythonValue Subscript(PythonValue value, PythonValue index)
    {
        if (value is PythonNames names)
        {
            return index is PythonString name
                ? Contents.Seen(
                    names.Module.Names.Get(name.Value)
                        ?? (
                            names.Module.Names.Doubt is { } doubt
                                ? throw new UnknowableException(doubt)
                                : throw Errors.Key(index)
                        )
                )
                : throw Errors.Key(index);
        }

        if (index is Undetermined or PythonOpaque && value is not (Undetermined or PythonOpaque))
        {
            EscapeHeld(value);
            throw new UnknowableException(AsUndetermined(index));
        }

        Work.CountOperand(value);
        var result = Sequences.Subscript(Meter, value, index);
        if (index is PythonSlice)
        {
            Work.CountWhole(result);
        }

        return result;
    }

    private PythonValue EvaluateFormatted(FormattedStringExpression formatted, Scope scope)
    {
        var builder = new StringBuilder();
        Undetermined? unknown = null;
        foreach (var part in formatted.Parts)
        {
            if (part is ConstantExpression { Value: PythonString text })
            {
                builder.Append(text.Value);
            }
            else if (part is FormattedField field)
            {
                var value = EvaluateField(field, scope);
                unknown ??= value as Undetermined;
                builder.Append((value as PythonString)?.Value);
            }

            Meter.CheckText(builder.Length);
        }

        return unknown ?? (PythonValue)Known.Of(builder.ToString());
    }

    private PythonValue EvaluateField(FormattedField field, Scope scope)
    {
        var value = Evaluate(field.Value, scope);
        var specification = field.Specification is null ? Known.Empty : Evaluate(field.Specification, scope);
        if (value is Undetermined or PythonOpaque)
        {
            return MayRaise(AsUndetermined(value));
        }

        if (specification is not PythonString { Value: var format })
        {
            return specification;
        }

        try
        {
            value = (field.Conversion ?? (field.Echo is not null && field.Specification is null ? 'r' : null)) switch
            {
                'r' => Known.Of(Representation.Repr(value)),
                's' => Known.Of(Representation.Text(value)),
                'a' => Known.Of(Representation.Ascii(value)),
                _ => value,
            };
            return Known.Of(field.Echo + Formatting.Format(Meter, value, format));
        }
        catch (UnknowableException exception)
        {
            return MayRaise(Unknown(exception, field));
        }
    }
}
