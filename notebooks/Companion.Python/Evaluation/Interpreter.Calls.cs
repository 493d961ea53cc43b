using Companion.Python.BuiltIns;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    private PythonValue EvaluateCall(CallExpression call, Scope scope)
    {
        var function = Evaluate(call.Function, scope);
        if (call.Arguments.IsEmpty && NamesCall(call, function, scope) is { } names)
        {
            return names;
        }

        // any(…) and the like over a generator over a set do not depend on the set's order.
        var arguments = EvaluateArguments(call, function, scope, out var unknown);
        if (unknown is not null)
        {
            return CallUnknown(function, arguments, unknown);
        }

        if (function is Undetermined why && MayWrite(call.Function))
        {
            DoubtEscaped(why);
        }

        return Call(function, arguments, call);
    }

    // Other methods of what is not known are those of foreign objects.
    private static bool MayWrite(Expression function) =>
        function is not AttributeExpression attribute || Methods.Change(attribute.Name);

    private static PythonNames? NamesCall(CallExpression call, PythonValue function, Scope scope) =>
        function is PythonBuiltIn { Name: "globals" }
        || (function is PythonBuiltIn { Name: "locals" or "vars" } && scope.Kind == ScopeKind.Module)
            ? new PythonNames(scope.Module)
            : null;

    private Arguments EvaluateArguments(
        CallExpression call,
        PythonValue function,
        Scope scope,
        out Undetermined? unknown
    )
    {
        unknown = null;
        var positional = new List<PythonValue>(call.Arguments.Length);
        List<(string, PythonValue)>? named = null;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Kind)
            {
                case ArgumentKind.Positional:
                    positional.Add(EvaluateArgument(argument.Value, function, scope));
                    break;
                case ArgumentKind.Keyword:
                    (named ??= []).Add((argument.Name!, Evaluate(argument.Value, scope)));
                    break;
                case ArgumentKind.Unpacked:
                    var items = Evaluate(argument.Value, scope);
                    try
                    {
                        if (IsNotIterable(items))
                        {
                            throw Errors.Type(
                                $"{Describe(function)} argument after * must be an iterable, not {PythonTypes.NameOf(items)}"
                            );
                        }

                        positional.AddRange(IterateOrdered(items));
                    }
                    catch (UnknowableException exception)
                    {
                        positional.Add(items);
                        unknown ??= Unknown(exception, argument);
                    }

                    break;
                default:
                    AddMapping(argument, function, named ??= [], scope, ref unknown);
                    break;
            }
        }

        return new Arguments(positional, named ?? (IReadOnlyList<(string, PythonValue)>)[]);
    }

    private PythonValue EvaluateArgument(Expression argument, PythonValue function, Scope scope)
    {
        if (
            argument is ComprehensionExpression { Kind: ComprehensionKind.Generator } generator
            && BuiltInFunctions.IgnoresOrder(function)
        )
        {
            var first = Evaluate(generator.Clauses[0].Iterable, scope);
            if (first is PythonSet or PythonDictionary)
            {
                // Evaluated as a set comprehension would be, except that equal items stay apart.
                var inner = new Scope
                {
                    Kind = ScopeKind.Comprehension,
                    Names = new Namespace(),
                    Module = scope.Module,
                    Outer = scope,
                };
                var items = Generate(generator, first, inner, isUnordered: true);
                return new PythonIterator("generator", items.GetEnumerator());
            }
        }

        return Evaluate(argument, scope);
    }

    private void AddMapping(
        CallArgument argument,
        PythonValue function,
        List<(string, PythonValue)> named,
        Scope scope,
        ref Undetermined? unknown
    )
    {
        var mapping = Evaluate(argument.Value, scope);
        var given = named.Select(pair => pair.Item1).ToHashSet(StringComparer.Ordinal);
        try
        {
            if (mapping is not (PythonDictionary or PythonNames or Undetermined or PythonOpaque or PythonShim))
            {
                throw Errors.Type(
                    $"{Describe(function)} argument after ** must be a mapping, not {PythonTypes.NameOf(mapping)}"
                );
            }

            foreach (var (key, value) in Entries(mapping))
            {
                if (key is not PythonString name)
                {
                    throw Errors.Type("keywords must be strings");
                }

                if (!given.Add(name.Value))
                {
                    throw Errors.Type($"{Describe(function)} got multiple values for keyword argument '{name.Value}'");
                }

                named.Add((name.Value, value));
            }
        }
        catch (UnknowableException exception)
        {
            named.Add(("**", mapping));
            unknown ??= Unknown(exception, argument);
        }
    }

    // As CPython's _PyObject_FunctionStr.
    private static string Describe(PythonValue function) =>
        function switch
        {
            PythonFunction own => $"{own.Home.Name}.{own.QualifiedName}()",
            PythonType type => $"{type.FullName}()",
            PythonBuiltIn builtIn => $"{builtIn.Name}()",
            PythonMethod method => $"{PythonTypes.NameOf(method.Self)}.{method.Name}()",
            _ => PythonTypes.NameOf(function) + " object",
        };

    /// <summary>Calls what can be called.</summary>
    public PythonValue Call(PythonValue function, Arguments arguments, SyntaxNode? node = null)
    {
        Meter.Step();
        switch (function)
        {
            case PythonFunction own:
                return CallFunction(own, arguments);
            case PythonBuiltIn builtIn:
                return Guard(arguments, null, builtIn.TakesUndetermined, () => builtIn.Function(this, arguments), node);
            case PythonMethod method:
                Work.CountOperand(method.Self);
                return Guard(
                    arguments,
                    method.Self,
                    method.TakesUndetermined,
                    () => method.Function(this, method.Self, arguments),
                    node
                );
            case PythonType { Construct: { } construct } type:
                var takes = type.IsSubclassOf(PythonTypes.Exception("BaseException"));
                return Guard(arguments, null, takes, () => construct(this, arguments), node);
            case PythonType type:
                return CallUnknown(function, arguments, Unknown($"an object of class '{type.Name}' is not evaluated"));
            case PythonShim { Call: { } call } shim:
                return Guard(arguments, null, shim.TakesUndetermined, () => call(this, arguments), node);
            case PythonShim shim:
                return CallUnknown(function, arguments, Unknown($"a {shim.Type} object is not evaluated"));
            case Undetermined undetermined:
                return CallUnknown(function, arguments, undetermined);
            case PythonOpaque opaque:
                MayRaise(opaque.Value);
                return opaque;
            default:
                throw Errors.Type($"'{PythonTypes.NameOf(function)}' object is not callable");
        }
    }

    private PythonValue Guard(
        Arguments arguments,
        PythonValue? self,
        bool takesUndetermined,
        Func<PythonValue> action,
        SyntaxNode? node
    )
    {
        if (!takesUndetermined)
        {
            foreach (var value in arguments.All)
            {
                if (value is Undetermined or PythonOpaque)
                {
                    return GiveUp(arguments, self, AsUndetermined(value));
                }
            }
        }

        foreach (var value in arguments.Positional)
        {
            Work.CountOperand(value);
        }

        try
        {
            var result = action();
            Work.CountWhole(result);
            return Contents.Seen(result);
        }
        catch (UnknowableException exception)
        {
            return GiveUp(
                arguments,
                self,
                exception.Cause ?? (node is null ? Unknown(exception.Message) : Unknown(exception.Message, node))
            );
        }
    }

    // A method that cannot be followed may have changed its object half-way; a function its arguments' iterators.
    private Undetermined GiveUp(Arguments arguments, PythonValue? self, Undetermined why)
    {
        if (self is not null && Contents.Find(self) is { } container)
        {
            Doubt(container, why);
        }

        if (self is not null)
        {
            EscapeHeld(self);
        }

        foreach (var value in arguments.All)
        {
            EscapeHeld(value);
            if (value is PythonIterator iterator)
            {
                Journal.Touch(iterator);
                iterator.Doubt ??= why;
            }
            else if (value is PythonFunction)
            {
                // A callback may have been called any number of times.
                DoubtEffects((PythonFunction)value, why);
            }
        }

        return MayRaise(why);
    }

    // What an unknown result may be: the value itself or an item of it.
    private void EscapeHeld(PythonValue value)
    {
        escapes.Add(value);
        if (Contents.Find(value) is { } container)
        {
            EscapeItems(container);
        }
    }

    private PythonValue CallUnknown(PythonValue function, Arguments arguments, Undetermined why)
    {
        foreach (var value in arguments.All)
        {
            if (value is PythonFunction callback)
            {
                DoubtEffects(callback, why);
            }
            else
            {
                DoubtReachable(value, why);
            }
        }

        if (function is PythonFunction own)
        {
            DoubtEffects(own, why);
        }

        if (function is PythonMethod method)
        {
            DoubtReachable(method.Self, why);
        }

        return MayRaise(why);
    }

    // What a function writes when it is called with arguments that are not known.
    private void DoubtEffects(PythonFunction function, Undetermined why)
    {
        if (Undergoing.Contains(function) || Undergoing.Count > 3)
        {
            DoubtNames(function.Home.Names, why);
            return;
        }

        Undergoing.Push(function);
        var unknowns = function
            .Parameters.Items.Where(parameter =>
                parameter.Kind is ParameterKind.Ordinary or ParameterKind.PositionalOnly
            )
            .Select(_ => (PythonValue)why)
            .ToList();
        var named = function
            .Parameters.Items.Where(parameter => parameter.Kind == ParameterKind.KeywordOnly)
            .Select(parameter => (parameter.Name, (PythonValue)why))
            .ToList();
        var nothing = new AssignedNames(new HashSet<string>(), false);
        var scope = function.Closure;
        Havoc(why, scope, nothing, () => CallFunction(function, new Arguments(unknowns, named)));
        Undergoing.Pop();
    }

    private Stack<PythonFunction> Undergoing { get; } = new();

    private PythonValue CallFunction(PythonFunction function, Arguments arguments)
    {
        Meter.Enter();
        var names = new Namespace();
        Bind(function, arguments, names);
        var scope = new Scope
        {
            Kind = ScopeKind.Function,
            Names = names,
            Module = function.Home,
            Outer = EnclosingOf(function.Closure),
            Declared = function.Names,
            Owner = function.QualifiedName + ".<locals>",
        };
        var (outerFile, outerStatement) = (file, statement);
        file = function.Home.File ?? file;
        var barrier = Push(BarrierKind.Function);
        try
        {
            return function.Result is not null
                ? EndFunction(barrier, () => new Completion(CompletionKind.Return, Evaluate(function.Result, scope)))
                : EndFunction(barrier, () => Run(function.Body, scope));
        }
        finally
        {
            Pop(barrier);
            (file, statement) = (outerFile, outerStatement);
            Meter.Leave();
        }
    }

    // Functions within a class do not see the class's names.
    private static Scope EnclosingOf(Scope scope)
    {
        while (scope.Kind == ScopeKind.Class)
        {
            scope = scope.Outer!;
        }

        return scope;
    }

    private PythonValue EndFunction(Barrier barrier, Func<Completion> body)
    {
        var (completion, raised, isDead) = (Completion.Normal, (PythonRaise?)null, false);
        try
        {
            completion = body();
        }
        catch (PythonRaise raise) when (barrier.Exits.Count > 0)
        {
            raised = raise;
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            isDead = true;
        }

        var value = completion.Value ?? PythonNone.Value;
        if (barrier.Exits.Count == 0)
        {
            return Contents.Seen(value);
        }

        barriers.Remove(barrier);
        var paths = new List<Func<Completion>>();
        if (!isDead)
        {
            var states = Capture(barrier.Mark);
            paths.Add(() =>
            {
                Journal.Apply(states);
                return raised is null ? new Completion(CompletionKind.Normal, value) : throw raised;
            });
        }

        foreach (var exit in barrier.Exits)
        {
            paths.Add(() =>
            {
                Journal.Apply(exit.States);
                return new Completion(CompletionKind.Normal, exit.Value ?? PythonNone.Value);
            });
        }

        Journal.Rollback(barrier.Mark);
        return Contents.Seen(RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, paths)!);
    }

    // "6.3.4. Calls" of the language reference.
    private static void Bind(PythonFunction function, Arguments arguments, Namespace names)
    {
        var parameters = function.Parameters.Items;
        var places = parameters
            .Where(item => item.Kind is ParameterKind.PositionalOnly or ParameterKind.Ordinary)
            .ToList();
        var rest = parameters.FirstOrDefault(item => item.Kind == ParameterKind.Rest);
        var keywords = parameters.FirstOrDefault(item => item.Kind == ParameterKind.RestOfKeywords);
        for (var at = 0; at < Math.Min(places.Count, arguments.Positional.Count); at++)
        {
            names.Define(places[at].Name, arguments.Positional[at]);
        }

        if (rest is not null)
        {
            names.Define(rest.Name, Known.Tuple(arguments.Positional.Skip(places.Count)));
        }
        else if (arguments.Positional.Count > places.Count)
        {
            throw TooMany(function, places, arguments.Positional.Count);
        }

        var others = new DictionaryItems();
        if (keywords is null)
        {
            CheckPositionalOnly(function, arguments);
        }

        var nameable = parameters
            .Where(item => item.Kind is ParameterKind.Ordinary or ParameterKind.KeywordOnly)
            .Select(item => item.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in arguments.Named)
        {
            var isParameter = nameable.Contains(name);
            if (isParameter && names.Get(name) is not null)
            {
                throw Errors.Type($"{function.QualifiedName}() got multiple values for argument '{name}'");
            }

            if (isParameter)
            {
                names.Define(name, value);
            }
            else if (keywords is not null)
            {
                others.Add(new(Known.Of(name), value));
            }
            else
            {
                throw Errors.Type($"{function.QualifiedName}() got an unexpected keyword argument '{name}'");
            }
        }

        if (keywords is not null)
        {
            names.Define(keywords.Name, new PythonDictionary(others));
        }

        Complete(function, names);
    }

    private static void CheckPositionalOnly(PythonFunction function, Arguments arguments)
    {
        if (arguments.Named.Count == 0)
        {
            return;
        }

        var given = arguments.Named.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        var wrong = function
            .Parameters.Items.Where(item => item.Kind == ParameterKind.PositionalOnly && given.Contains(item.Name))
            .Select(item => item.Name)
            .ToList();
        if (wrong.Count > 0)
        {
            throw Errors.Type(
                $"{function.QualifiedName}() got some positional-only arguments passed as keyword arguments: "
                    + $"'{string.Join(", ", wrong)}'"
            );
        }
    }

    private static void Complete(PythonFunction function, Namespace names)
    {
        var missing = new List<string>();
        var missingKeywords = new List<string>();
        foreach (var parameter in function.Parameters.Items)
        {
            if (
                parameter.Kind is ParameterKind.Rest or ParameterKind.RestOfKeywords
                || names.Get(parameter.Name) is not null
            )
            {
                continue;
            }

            if (function.Defaults.TryGetValue(parameter.Name, out var value))
            {
                names.Define(parameter.Name, value);
            }
            else
            {
                (parameter.Kind == ParameterKind.KeywordOnly ? missingKeywords : missing).Add($"'{parameter.Name}'");
            }
        }

        var list = missing.Count > 0 ? missing : missingKeywords;
        if (list.Count > 0)
        {
            var kind = missing.Count > 0 ? "positional" : "keyword-only";
            var text = list.Count switch
            {
                1 => list[0],
                2 => $"{list[0]} and {list[1]}",
                _ => $"{string.Join(", ", list.Take(list.Count - 1))}, and {list[^1]}",
            };
            var plural = list.Count == 1 ? string.Empty : "s";
            throw Errors.Type(
                $"{function.QualifiedName}() missing {list.Count} required {kind} argument{plural}: {text}"
            );
        }
    }

    private static PythonRaise TooMany(PythonFunction function, List<Parameter> places, int given)
    {
        var required = places.Count(place => !function.Defaults.ContainsKey(place.Name));
        var takes = required == places.Count ? $"{required}" : $"from {required} to {places.Count}";
        var plural = places.Count == 1 && required == places.Count ? string.Empty : "s";
        var were = given == 1 ? "was" : "were";
        return Errors.Type(
            $"{function.QualifiedName}() takes {takes} positional argument{plural} but {given} {were} given"
        );
    }
}
