using System.Runtime.InteropServices.JavaScript;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Browser.Kernel;

/// <summary>The functions that the worker's script calls.</summary>
internal static partial class KernelExports
{
    private static readonly PageWriter Writer = new();
    private static BrowserHost? _host;
    private static KernelWorker? _worker;

    /// <summary>Creates the kernel.</summary>
    /// <param name="names">The assemblies that were downloaded, without <c>.dll</c>.</param>
    [JSExport]
    internal static void Start(string[] names)
    {
        _host = new BrowserHost(names);
        _worker = new KernelWorker(_host, Writer);
    }

    /// <summary>Loads an assembly of a library; returns its name.</summary>
    [JSExport]
    internal static string AddAssembly(byte[] image) => _host!.AddAssembly(image);

    /// <summary>Makes loaded assemblies available as a package.</summary>
    /// <param name="key">What cells name.</param>
    /// <param name="names">The names of its assemblies.</param>
    [JSExport]
    internal static void AddPackage(string key, string[] names) => _host!.AddPackage(key, names);

    /// <summary>Warms up the compiler.</summary>
    [JSExport]
    internal static Task WarmUpAsync() => _worker!.WarmUpAsync();

    /// <summary>Does one step of what there is to do while no request waits.</summary>
    /// <param name="mayWarmUp">Whether it may run a hidden cell.</param>
    /// <returns>Whether it has run a hidden cell, or is still running it.</returns>
    [JSExport]
    internal static bool Pause(bool mayWarmUp) => _worker!.Pause(mayWarmUp);

    /// <summary>
    /// Runs a cell. The request is passed in parts, because a reader is waiting: parsing it as JSON the first time
    /// would take a tenth of a second.
    /// </summary>
    /// <param name="id">The request's id.</param>
    /// <param name="code">The cell's text.</param>
    /// <param name="language">The kernel name of its language.</param>
    /// <param name="timeLimit">The time limit in milliseconds; negative for none.</param>
    /// <param name="outputLimit">The output limit in characters; negative for the default.</param>
    /// <param name="cell">The id by which the page knows the cell; null if it does not tell.</param>
    [JSExport]
    internal static Task RunAsync(
        double id,
        string code,
        string language,
        double timeLimit,
        double outputLimit,
        string? cell
    ) =>
        DispatchAsync(() =>
            new RunRequest(
                (long)id,
                code,
                language,
                timeLimit >= 0 ? timeLimit : null,
                outputLimit >= 0 ? (int)outputLimit : null
            )
            {
                Cell = cell,
            }
        );

    /// <summary>Executes a request: a line of the protocol.</summary>
    [JSExport]
    internal static Task DispatchAsync(string line) => DispatchAsync(() => ProtocolLine.ReadRequest(line));

    private static async Task DispatchAsync(Func<WorkerRequest> read)
    {
        try
        {
            await _worker!.DispatchAsync(read());
        }
        catch (ProtocolException exception)
        {
            Writer.Send(new ErrorMessage(exception.Id, exception.Message));
        }
    }
}
