using System.CommandLine;

namespace Companion.CommandLine.Kernels;

/// <summary><c>companion kernel</c>.</summary>
internal static class KernelCommand
{
    public static Command Create() =>
        new("kernel", "Run C# notebooks in Jupyter.")
        {
            KernelInstallCommand.Create(),
            KernelUninstallCommand.Create(),
            KernelStartCommand.Create(),
        };
}
