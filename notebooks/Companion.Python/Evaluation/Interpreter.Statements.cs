using System.Collections.Immutable;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    public Completion Run(ImmutableArray<Statement> statements, Scope scope)
    {
        foreach (var item in statements)
        {
            var completion = Run(item, scope);
            if (completion.Kind != CompletionKind.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    private Completion Run(Statement item, Scope scope)
    {
        Meter.Step();
        var (outerStatement, outerFile) = (statement, file);
        statement = item;
        change = null;
        try
        {
            return RunInner(item, scope);
        }
        catch (UnknowableException exception)
        {
            // The statement itself cannot be followed: what it assigns is not known.
            var why = Unknown(exception, item);
            HavocNames(AssignedNames.Of([item]), why, scope);
            MayRaise(why);
            return Completion.Normal;
        }
        catch (PythonRaise raise) when (raise.Location is null)
        {
            raise.Location = new SourceLocation(file, item.Span);
            throw;
        }
        finally
        {
            (statement, file) = (outerStatement, outerFile);
            change = null;
        }
    }

    private Completion RunInner(Statement item, Scope scope)
    {
        switch (item)
        {
            case AssignmentStatement assignment:
                var value = Evaluate(assignment.Value, scope);
                foreach (var target in assignment.Targets)
                {
                    AssignTo(target, value, scope);
                }

                break;
            case ExpressionStatement expression:
                Evaluate(expression.Value, scope);
                break;
            case IfStatement conditional:
                return RunIf(conditional, 0, scope);
            case ImportStatement import:
                RunImport(import, scope);
                break;
            case ImportFromStatement import:
                RunImportFrom(import, scope);
                break;
            case AugmentedAssignmentStatement augmented:
                RunAugmented(augmented, scope);
                break;
            case AnnotatedAssignmentStatement annotated:
                if (annotated.Value is not null)
                {
                    AssignTo(annotated.Target, Evaluate(annotated.Value, scope), scope);
                }

                break;
            case ForStatement loop:
                return RunFor(loop, scope);
            case WhileStatement loop:
                return RunWhile(loop, scope);
            case TryStatement attempt:
                return RunTry(attempt, scope);
            case WithStatement with:
                return RunWith(with, scope);
            case FunctionStatement function:
                RunFunction(function, scope);
                break;
            case ClassStatement type:
                RunClass(type, scope);
                break;
            case ReturnStatement result:
                return new Completion(
                    CompletionKind.Return,
                    result.Value is null ? PythonNone.Value : Evaluate(result.Value, scope)
                );
            case RaiseStatement raise:
                RunRaise(raise, scope);
                break;
            case BreakStatement:
                return new Completion(CompletionKind.Break, null);
            case ContinueStatement:
                return new Completion(CompletionKind.Continue, null);
            case DeleteStatement delete:
                foreach (var target in delete.Targets)
                {
                    DeleteTarget(target, scope);
                }

                break;
            case AssertStatement assertion:
                RunAssert(assertion, scope);
                break;
            case MatchStatement match:
                RunMatch(match, scope);
                break;
            case UnsupportedStatement unsupported:
                var why = MayRaise(Unknown(unsupported.Reason, unsupported));
                HavocNames(new AssignedNames(unsupported.Names.ToHashSet(), false), why, scope);
                break;
        }

        return Completion.Normal;
    }

    private Completion RunIf(IfStatement conditional, int branch, Scope scope)
    {
        if (branch == conditional.Branches.Length)
        {
            return Run(conditional.Otherwise, scope);
        }

        var (test, body) = (conditional.Branches[branch].Test, conditional.Branches[branch].Body);
        for (; ; )
        {
            var truth = Decide(Evaluate(test, scope), test, out var why);
            if (why is not null)
            {
                Meter.Enter();
                RunPaths(why, [() => Run(body, scope), () => RunIf(conditional, branch + 1, scope)]);
                Meter.Leave();
                return Completion.Normal;
            }

            if (truth)
            {
                return Run(body, scope);
            }

            if (++branch == conditional.Branches.Length)
            {
                return Run(conditional.Otherwise, scope);
            }

            (test, body) = (conditional.Branches[branch].Test, conditional.Branches[branch].Body);
        }
    }

    /// <summary>Whether a value is true; when that is not known, <paramref name="why"/> tells why.</summary>
    private bool Decide(PythonValue value, SyntaxNode node, out Undetermined? why)
    {
        why = null;
        if (value is PythonBool boolean)
        {
            return boolean.Value;
        }

        if (value is Undetermined undetermined)
        {
            why = undetermined;
            return false;
        }

        try
        {
            return Truth.Of(value);
        }
        catch (UnknowableException exception)
        {
            why = Unknown(exception, node);
            return false;
        }
    }

    private void RunAugmented(AugmentedAssignmentStatement augmented, Scope scope)
    {
        // The target's own expressions are evaluated once.
        var place = Locate(augmented.Target, scope);
        var left = Read(augmented.Target, place, scope);
        var right = Evaluate(augmented.Value, scope);
        PythonValue result;
        try
        {
            result = InPlace(left, augmented.Operator, right, augmented);
        }
        catch (UnknowableException exception)
        {
            result = MayRaise(Unknown(exception, augmented));
            DoubtReachable(left, (Undetermined)result);
        }

        Write(augmented.Target, place, result, scope);
    }

    private PythonValue InPlace(PythonValue left, BinaryOperator binary, PythonValue right, SyntaxNode node)
    {
        if (left is Undetermined or PythonOpaque)
        {
            DoubtEscaped(MayRaise(AsUndetermined(left)));
            escapes.Add(right);
            return AsUndetermined(left);
        }

        if (left is PythonList list && binary == BinaryOperator.Add)
        {
            if (right is Undetermined or PythonOpaque)
            {
                Doubt(Contents.Of(list), MayRaise(AsUndetermined(right)));
                return list;
            }

            var added = Iteration.Ordered(right).ToList();
            var items = Contents.Of(list);
            Meter.CheckItems(items.Count + added.Count);
            Touch(items);
            items.Items.AddRange(added);
            return list;
        }

        if (left is PythonDictionary dictionary && binary == BinaryOperator.Or)
        {
            var more = new DictionaryItems();
            BuiltIns.DictionaryMethods.Fill(this, more, right);
            BuiltIns.DictionaryMethods.UpdateFrom(this, dictionary, new PythonDictionary(more));
            return dictionary;
        }

        var isSetOperator =
            binary is BinaryOperator.Or or BinaryOperator.And or BinaryOperator.Subtract or BinaryOperator.ExclusiveOr;
        if (
            isSetOperator
            && left is PythonSet { IsFrozen: false } set
            && right is PythonSet
            && SetArithmetic.Apply(Meter, left, binary, right) is PythonSet combined
        )
        {
            BuiltIns.SetMethods.Become(this, set, Contents.Of(combined).Items);
            return set;
        }

        if (
            left is PythonList
            && binary == BinaryOperator.Multiply
            && Arithmetic.Apply(Meter, left, binary, right) is PythonList repeated
        )
        {
            var items = Contents.Of((PythonList)left);
            Touch(items);
            var all = Contents.Of(repeated).Items;
            items.Items.Clear();
            items.Items.AddRange(all);
            return left;
        }

        return Combine(left, binary, right, node, isInPlace: true);
    }

    private void RunRaise(RaiseStatement raise, Scope scope)
    {
        if (raise.Value is null)
        {
            throw handled.Count > 0 ? handled.Peek() : Errors.Of("RuntimeError", "No active exception to reraise");
        }

        var value = Evaluate(raise.Value, scope);
        if (raise.Cause is not null)
        {
            Evaluate(raise.Cause, scope);
        }

        if (value is PythonType type && type.IsSubclassOf(PythonTypes.Exception("BaseException")))
        {
            value = Call(value, Arguments.None, raise.Value);
        }

        if (value is PythonException exception)
        {
            throw new PythonRaise(exception) { Location = new SourceLocation(file, raise.Span) };
        }

        if (value is Undetermined or PythonOpaque)
        {
            // It certainly raises; what, is not known. Its name is the best guess at the exception's type.
            var name = SourceName(raise.Value);
            var unknown = new PythonException(new PythonType(name, PythonTypes.Exception("Exception")), []);
            var why = AsUndetermined(value);
            var known = new PythonRaise(unknown) { Location = new SourceLocation(file, raise.Span) };
            lastDropped = known;
            MayRaise(why);
            if (barriers.Exists(barrier => barrier.Takes(CompletionKind.Raise)))
            {
                throw new DeadEndException();
            }

            throw known;
        }

        throw Errors.Type("exceptions must derive from BaseException");
    }

    private static string SourceName(Expression expression) =>
        expression switch
        {
            NameExpression name => name.Name,
            AttributeExpression attribute => attribute.Name,
            CallExpression call => SourceName(call.Function),
            _ => "Exception",
        };

    private void RunAssert(AssertStatement assertion, Scope scope)
    {
        var isTrue = Decide(Evaluate(assertion.Test, scope), assertion.Test, out var why);
        if (why is not null)
        {
            MayRaise(why, Errors.Of(PythonTypes.Exception("AssertionError")));
        }
        else if (!isTrue)
        {
            var message = assertion.Message is null ? null : Evaluate(assertion.Message, scope);
            throw message is null
                ? Errors.Of(PythonTypes.Exception("AssertionError"))
                : Errors.Of(PythonTypes.Exception("AssertionError"), message);
        }
    }

    private void RunMatch(MatchStatement match, Scope scope)
    {
        Evaluate(match.Subject, scope);
        var why = MayRaise(Unknown("'match' is not evaluated", match.Subject));
        var names = match.Cases.SelectMany(item => item.Names).ToHashSet();
        HavocNames(new AssignedNames(names, false), why, scope);
        RunPaths(
            why,
            [.. match.Cases.Select(item => (Func<Completion>)(() => Run(item.Body, scope))), () => Completion.Normal]
        );
    }

    private void RunFunction(FunctionStatement function, Scope scope)
    {
        foreach (var decorator in function.Decorators)
        {
            Evaluate(decorator, scope);
        }

        var defaults = Defaults(function.Parameters, scope);
        PythonValue value;
        if (function.Decorators.Length > 0)
        {
            value = Unknown("what its decorators make of a function is not evaluated", function.Decorators[0]);
        }
        else if (function.IsAsync || function.IsGenerator)
        {
            value = Unknown(
                $"'{function.Name}' is {(function.IsAsync ? "asynchronous" : "a generator")}, which is not evaluated",
                function
            );
        }
        else
        {
            value = MakeFunction(function.Name, function.Parameters, function.Body, null, defaults, scope);
        }

        Assign(function.Name, value, scope);
    }

    private Dictionary<string, PythonValue> Defaults(ParameterList parameters, Scope scope)
    {
        var defaults = new Dictionary<string, PythonValue>();
        foreach (var parameter in parameters.Items)
        {
            if (parameter.Default is not null)
            {
                defaults.Add(parameter.Name, Evaluate(parameter.Default, scope));
            }
        }

        return defaults;
    }

    private PythonFunction MakeFunction(
        string name,
        ParameterList parameters,
        ImmutableArray<Statement> body,
        Expression? result,
        Dictionary<string, PythonValue> defaults,
        Scope scope
    )
    {
        if (!functionNames.TryGetValue(parameters, out var names))
        {
            names = AssignedNames.OfFunction(parameters, body, result);
            functionNames.Add(parameters, names);
        }

        return new PythonFunction(name, parameters, body, result, scope, scope.Module, defaults, names);
    }

    private readonly Dictionary<object, FunctionNames> functionNames = new(ReferenceEqualityComparer.Instance);

    // A class without surprises can be read from; of any other only the effects of its body are followed.
    private void RunClass(ClassStatement type, Scope scope)
    {
        foreach (var decorator in type.Decorators)
        {
            Evaluate(decorator, scope);
        }

        var bases = new List<PythonValue>();
        var isPlain = type.Decorators.IsEmpty;
        foreach (var argument in type.Arguments)
        {
            bases.Add(Evaluate(argument.Value, scope));
            isPlain &= argument.Kind == ArgumentKind.Positional;
        }

        var names = new Namespace();
        var body = new Scope
        {
            Kind = ScopeKind.Class,
            Names = names,
            Module = scope.Module,
            Outer = scope,
            Owner = scope.QualifiedName is { } outer ? $"{outer}.{type.Name}" : type.Name,
        };
        Run(type.Body, body);
        isPlain &= bases.Count <= 1 && bases.TrueForAll(item => item is PythonType { IsOpen: false });
        if (!isPlain)
        {
            Assign(type.Name, Unknown($"class '{type.Name}' is not evaluated", type), scope);
            return;
        }

        var parent = bases.Count == 1 ? (PythonType)bases[0] : PythonTypes.Object;
        var module = scope.Module.Name;
        var isException = parent.IsSubclassOf(PythonTypes.Exception("BaseException"));
        var made =
            isException && type.Body.All(item => item is PassStatement or ExpressionStatement)
                ? PythonTypes.MakeException(type.Name, parent, module)
                : new PythonType(type.Name, parent, module)
                {
                    Body = names,
                    IsOpen = !ReferenceEquals(parent, PythonTypes.Object),
                };
        Assign(type.Name, made, scope);
    }
}
