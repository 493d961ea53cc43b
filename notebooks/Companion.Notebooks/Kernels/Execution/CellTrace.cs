using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Companion.Notebooks.Kernels.Compilation;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>
/// Describes where in a cell an exception came from, without compiler-generated names and the kernel's own calls.
/// </summary>
internal static partial class CellTrace
{
    // Endless recursion leaves tens of thousands of calls.
    private const int MostCalls = 40;

    private static readonly ImmutableArray<string> Plumbing =
    [
        "System.Runtime.CompilerServices.",
        "System.Runtime.ExceptionServices.",
        "System.Threading.",
        "Companion.Notebooks.",
    ];

    public static CellError Read(Exception exception, string cellName)
    {
        var calls = ImmutableArray.CreateBuilder<string>();
        int? line = null;
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner != exception)
            {
                calls.Add($"caused by {inner.GetType()}: {inner.Message}");
            }

            foreach (var frame in new StackTrace(inner, fNeedFileInfo: true).GetFrames())
            {
                if (frame.GetMethod() is not { } method || IsPlumbing(method))
                {
                    continue;
                }

                var isHere = frame.GetFileName() == cellName && frame.GetFileLineNumber() > 0;
                line ??= isHere ? frame.GetFileLineNumber() : null;
                calls.Add(Tell(method, frame));
            }
        }

        return new CellError(exception.GetType().FullName!, exception.Message, line, Shortened(calls));
    }

    private static ImmutableArray<string> Shortened(ImmutableArray<string>.Builder calls)
    {
        if (calls.Count <= MostCalls)
        {
            return calls.DrainToImmutable();
        }

        var outer = calls.Count - (MostCalls / 2);
        return
        [
            .. calls.Take(MostCalls / 2),
            string.Create(CultureInfo.InvariantCulture, $"… {outer - (MostCalls / 2):N0} more calls …"),
            .. calls.Skip(outer),
        ];
    }

    private static bool IsPlumbing(MethodBase method)
    {
        var type = method.DeclaringType?.FullName ?? "";
        return method.Name == "<Factory>" || Plumbing.Any(name => type.StartsWith(name, StringComparison.Ordinal));
    }

    private static string Tell(MethodBase method, StackFrame frame)
    {
        var place =
            frame.GetFileName() is { Length: > 0 } file && frame.GetFileLineNumber() > 0
                ? $" in {file}, line {frame.GetFileLineNumber()}"
                : "";
        return CellAssembly.Is(method.DeclaringType?.Assembly)
            ? $"at {NameInCell(method)}{place}"
            : $"at {method.DeclaringType?.FullName}.{method.Name}({Parameters(method)})";
    }

    // The compiler keeps the original name between angle brackets: <Div>g__Div|0_1, <Load>d__3.MoveNext,
    // <>c.<Sum>b__2_0.
    private static string NameInCell(MethodBase method)
    {
        var path = $"{method.DeclaringType?.FullName}+{method.Name}";
        if (path.Contains("b__", StringComparison.Ordinal))
        {
            return "a lambda";
        }

        if (LocalFunction().Match(method.Name) is { Success: true } local)
        {
            return $"{local.Groups["name"].Value}({Parameters(method)})";
        }

        if (path.Contains("<<Initialize>>", StringComparison.Ordinal))
        {
            return "the cell";
        }

        if (method.Name == "MoveNext" && StateMachine().Match(path) is { Success: true } machine)
        {
            return $"{machine.Groups["name"].Value}()";
        }

        var type = method.DeclaringType?.FullName ?? "";
        var own = type.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 ? $"{type[(plus + 1)..]}." : "";
        return $"{own.Replace('+', '.')}{method.Name}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method.GetParameters().Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}")
        );

    [GeneratedRegex("^<.*>g__(?<name>[^|]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalFunction();

    [GeneratedRegex("<(?<name>[^<>]+)>d__", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StateMachine();
}
