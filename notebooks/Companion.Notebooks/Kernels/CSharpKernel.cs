using System.Collections.Immutable;
using System.Diagnostics;
using Companion.Notebooks.Display;
using Companion.Notebooks.Guards;
using Companion.Notebooks.Kernels.Assistance;
using Companion.Notebooks.Kernels.Compilation;
using Companion.Notebooks.Kernels.Execution;
using Companion.Notebooks.Kernels.Magics;
using Companion.Notebooks.Outputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels;

/// <summary>
/// Runs the cells of one notebook one after the other, each with the variables of the cells before it. The kernel is
/// the same in every host: at build, in the browser, in VS Code and in Jupyter.
/// </summary>
/// <remarks>It runs one cell at a time. A second one waits for the first.</remarks>
public sealed class CSharpKernel : IDisposable
{
    private const string Interruption = "the cell was interrupted";

    private readonly IKernelHost _host;
    private readonly SubmissionCompiler _compiler;
    private readonly SubmissionState _state = new();
    private readonly MagicRunner _magics;
    private readonly InputValues _inputs = new();
    private readonly SemaphoreSlim _turn = new(1);
    private int _count;

    // State of the current run.
    private string _name = "";
    private CellRequest _request = new("");
    private CancellationToken _interrupt;
    private Action<CellOutput> _send = _ => { };
    private readonly List<CellDiagnostic> _diagnostics = [];

    /// <summary>Creates a kernel without any state.</summary>
    /// <param name="host">The program that it runs in.</param>
    /// <param name="hasGuards">
    /// Whether cells can be ended at a time limit or by an interrupt. Turn guards off only to measure what they cost.
    /// </param>
    public CSharpKernel(IKernelHost host, bool hasGuards = true)
    {
        _host = host;
        _compiler = new SubmissionCompiler(host, hasGuards);
        _magics = new MagicRunner(_state, code => RunCodeAsync(code, hasResult: false), ImportAsync);
        ConsoleCapture.Install();
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="request">The cell.</param>
    /// <param name="send">Receives its output in order, from one thread at a time, while it runs.</param>
    /// <param name="interrupt">Ends the cell and keeps the state.</param>
    /// <returns>How it ended. If the cell itself fails, that is a result too, not an exception.</returns>
    public async Task<CellResult> RunAsync(CellRequest request, Action<CellOutput> send, CancellationToken interrupt)
    {
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            (_request, _send, _interrupt) = (request, send, interrupt);
            _diagnostics.Clear();
            _inputs.Begin(request.Cell, request.Inputs);
            _name = request.Name ?? $"cell {++_count}";
            var clock = Stopwatch.StartNew();
            var result = await RunSegmentsAsync(request.Code, request.Language);
            return result with { Diagnostics = [.. _diagnostics], Duration = clock.Elapsed };
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>
    /// Runs a cell that the reader does not see, in a kernel of its own: it leaves the process as it finds it.
    /// </summary>
    /// <param name="request">The cell.</param>
    /// <param name="send">Receives its output.</param>
    public async Task<CellResult> RunHiddenAsync(CellRequest request, Action<CellOutput> send)
    {
        using var hidden = new HiddenRun();
        return await RunAsync(request, send, CancellationToken.None);
    }

    /// <summary>
    /// Reads the assemblies for the next cell, so that it need not wait for that. Call it while no cell is running.
    /// </summary>
    /// <returns>Whether they had not been read yet.</returns>
    public bool Prepare() => _compiler.Prepare(_state.Previous);

    /// <summary>Lists the completions at a position in a cell, without running it.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="position">The position, in characters from 0.</param>
    public CompletionList Complete(string code, int position) =>
        Completer.Complete(Bind(code), code, Math.Clamp(position, 0, code.Length));

    /// <summary>Explains the name at a position in a cell; null if there is no name.</summary>
    public HoverText? HoverAt(string code, int position) =>
        position < 0 || position >= code.Length ? null : Hover.At(Bind(code), position);

    /// <summary>Returns the compiler's diagnostics for a cell, without running it.</summary>
    public ImmutableArray<CellDiagnostic> Diagnose(string code) =>
        DiagnosticReader.Read(Bind(code), Draft(code), default);

    /// <summary>Returns whether a cell can be run as it is.</summary>
    public static CodeCompleteness CompletenessOf(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(CSharpText.Of(code), ScriptOptions.Parse);
        return !SyntaxFactory.IsCompleteSubmission(tree) ? CodeCompleteness.Incomplete
            : tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                ? CodeCompleteness.Invalid
            : CodeCompleteness.Complete;
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private static CellSource Draft(string code) => new("draft", CSharpText.Of(code));

    private CSharpCompilation Bind(string code) => _compiler.Bind(Draft(code), _state.Previous);

    private static CellResult Succeeded() => new(CellStatus.Succeeded, [], null, TimeSpan.Zero);

    private static CellResult Failed(CellStatus status, CellError error) => new(status, [], error, TimeSpan.Zero);

    private async Task<CellResult> RunSegmentsAsync(string code, string language)
    {
        try
        {
            var known = CellLanguages.Find(language);
            if (known is null)
            {
                throw new MagicException(
                    new CellDiagnostic("magic", true, 1, 1, 1, 1, $"the language '{language}' is not supported")
                );
            }

            foreach (var segment in CellParser.Parse(code, known))
            {
                var result = await RunAsync(segment);
                if (result.Status != CellStatus.Succeeded)
                {
                    return result;
                }
            }

            return Succeeded();
        }
        catch (MagicException exception)
        {
            _diagnostics.Add(exception.Diagnostic);
            return Refused();
        }
        catch (OperationCanceledException) when (_interrupt.IsCancellationRequested)
        {
            // Interrupted while it was compiled, or while its packages were restored.
            return Failed(CellStatus.Interrupted, new CellError("Interrupted", Interruption, null, []));
        }
    }

    private async Task<CellResult> RunAsync(CellSegment segment)
    {
        var clock = Stopwatch.StartNew();
        switch (segment.Language)
        {
            case CellLanguages.Html:
                Show(MimeTypes.Html, segment.Text);
                break;
            case CellLanguages.Markdown:
                Show(MimeTypes.Markdown, segment.Text);
                break;
            case CellLanguages.Mermaid:
                Show(MimeTypes.Mermaid, segment.Text);
                break;
            case CellLanguages.JavaScript:
                Show(MimeTypes.Html, $"<script type=\"module\">\n{_magics.WithShared(segment)}</script>");
                break;
            case CellLanguages.Value:
                _magics.Keep(segment.Opening!, segment.Text);
                break;
            default:
                var result = await RunCSharpAsync(segment);
                if (result.Status != CellStatus.Succeeded)
                {
                    return result;
                }

                break;
        }

        if (segment.Commands.Any(command => command.Name == "time"))
        {
            Show(MimeTypes.Plain, string.Create(null, $"Wall time: {clock.Elapsed.TotalMilliseconds:0.0} ms"));
        }

        return Succeeded();
    }

    private void Show(string mimeType, string text) =>
        new CellContext(_send, _inputs).Show(new MimeBundle(mimeType, text.TrimEnd('\n')));

    private async Task<CellResult> RunCSharpAsync(CellSegment segment)
    {
        foreach (var command in segment.Commands)
        {
            if (await _magics.RunAsync(command) is { Status: not CellStatus.Succeeded } failure)
            {
                return failure;
            }
        }

        var packages = new List<(PackageReference Package, int Line, int Length)>();
        var code = PackageDirectives.Extract(segment.Text, packages);
        foreach (var (package, line, length) in packages)
        {
            try
            {
                _compiler.Add(await _host.RestoreAsync(package, _interrupt));
            }
            catch (KernelHostException exception)
            {
                _diagnostics.Add(new CellDiagnostic("package", true, line, 1, line, length + 1, exception.Message));
                return Refused();
            }
        }

        return string.IsNullOrWhiteSpace(code) ? Succeeded() : await RunCodeAsync(code, hasResult: true);
    }

    private async Task<CellResult> RunCodeAsync(string code, bool hasResult)
    {
        var source = new CellSource(_name, code);
        var compiled = _compiler.Compile(source, _state.Previous, _interrupt);
        _diagnostics.AddRange(compiled.Diagnostics);
        if (compiled.Submission is not { } submission)
        {
            return Refused();
        }

        if (submission.Image is null)
        {
            _state.Keep(submission);
            return Succeeded();
        }

        PrepareNext(submission);
        var assembly = _host.Load(submission.Image, submission.Symbols);
        ValueFormatter.Notice(assembly);
        var body = _state.Prepare(submission, assembly);
        var (run, isTimeUp) = await RunBodyAsync(body);
        if (run.Exception is null)
        {
            if (hasResult && submission.HasValue && run.Value is not DisplayedValue)
            {
                _send(new ExecuteResult(ValueFormatter.Format(run.Value)));
            }

            return Succeeded();
        }

        var error = CellTrace.Read(run.Exception, source.Name);
        if (isTimeUp)
        {
            var limit = string.Create(
                null,
                $"the cell ran longer than {_request.TimeLimit!.Value.TotalSeconds:0.###} s"
            );
            return Failed(CellStatus.TimeLimit, error with { Name = "TimeLimit", Message = limit }) with
            {
                IsStuck = run.IsStuck,
            };
        }

        return _interrupt.IsCancellationRequested
            ? Failed(CellStatus.Interrupted, error with { Name = "Interrupted", Message = Interruption }) with
            {
                IsStuck = run.IsStuck,
            }
            : Failed(CellStatus.Failed, error);
    }

    // Prepare the next cell while this one runs and the reader thinks. An error here is ignored: the next cell will
    // meet it again. A browser has only one thread, so its worker does this when nobody waits.
    private void PrepareNext(Submission submission)
    {
        if (!OperatingSystem.IsBrowser())
        {
            _ = Task.Run(() => _compiler.Prepare(submission.Compilation));
        }
    }

    private async Task<(CellRun Run, bool IsTimeUp)> RunBodyAsync(Func<Task<object?>> body)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_interrupt);
        RunGuard.Reset(_request.TimeLimit);
        if (_request.TimeLimit is { } limit)
        {
            stop.CancelAfter(limit);
        }

        CellContext.Enter(new CellContext(_send, _inputs));
        try
        {
            var run = OperatingSystem.IsBrowser()
                ? await CellLoop.RunAsync(body, stop.Token)
                : await CellThread.RunAsync(body, stop.Token);
            var isStopped = stop.IsCancellationRequested || RunGuard.IsStopped;
            return (run, isStopped && !_interrupt.IsCancellationRequested && run.Exception is not null);
        }
        finally
        {
            CellContext.Enter(null);
        }
    }

    private async Task<CellResult> ImportAsync(MagicCommand command, string path)
    {
        var outer = _name;
        foreach (var (name, code, language) in ImportedFile.Read(_host, command, path, outer))
        {
            _name = name;
            var result = await RunSegmentsAsync(code, language);
            _name = outer;
            if (result.Status != CellStatus.Succeeded)
            {
                return result;
            }
        }

        return Succeeded();
    }

    private CellResult Refused()
    {
        var errors = _diagnostics.Where(diagnostic => diagnostic.IsError).ToImmutableArray();
        var lines = errors.Select(error => $"({error.Line},{error.Column}): error {error.Id}: {error.Message}");
        return Failed(
            CellStatus.Refused,
            new CellError("CompilationError", errors[0].Message, errors[0].Line, [.. lines])
        );
    }
}
